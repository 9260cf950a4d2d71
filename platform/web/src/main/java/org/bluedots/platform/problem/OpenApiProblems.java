package org.bluedots.platform.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;

/// Says of every operation in the OpenAPI document that it may answer a [Problem].
@OpenApiFilter
public class OpenApiProblems implements OASFilter {

    @Override
    public Operation filterOperation(Operation operation) {
        var problem = OASFactory.createAPIResponse().ref("#/components/responses/Problem");
        operation.getResponses().setDefaultValue(problem);
        return operation;
    }
}
