/// Every refusal and failure as an RFC 9457 problem document with a stable code.
@NullMarked
@OpenAPIDefinition(
        info = @Info(title = "Blue Dots", version = "1"),
        components =
                @Components(
                        responses =
                                @APIResponse(
                                        name = "Problem",
                                        description =
                                                "Refused, with a stable code: docs/api/problems.md",
                                        content =
                                                @Content(
                                                        mediaType = Problem.MEDIA_TYPE,
                                                        schema =
                                                                @Schema(
                                                                        implementation =
                                                                                Problem.class)))))
package org.bluedots.platform.problem;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.NullMarked;
