package org.bluedots.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import java.util.List;

/// Says which field of a body is wrong, as a JSON Pointer, without repeating what it held.
final class BodyErrors {

    private BodyErrors() {}

    static ProblemCode code(JsonProcessingException broken) {
        if (isMalformed(broken)) return PlatformProblem.MALFORMED_JSON;
        return switch (broken) {
            case UnrecognizedPropertyException _ -> PlatformProblem.UNKNOWN_FIELD;
            default -> PlatformProblem.WRONG_TYPE;
        };
    }

    /// The parser wraps what it met inside of an object into the path to it.
    private static boolean isMalformed(JsonProcessingException broken) {
        return broken instanceof StreamReadException
                || broken.getCause() instanceof StreamReadException;
    }

    static List<FieldError> of(JsonProcessingException broken) {
        if (isMalformed(broken)) return List.of();
        return switch (broken) {
            case UnrecognizedPropertyException unknown ->
                    List.of(new FieldError(pointer(unknown), "This field is not known here."));
            case MismatchedInputException mismatch ->
                    List.of(new FieldError(pointer(mismatch), expected(mismatch)));
            case JsonMappingException mapping ->
                    List.of(new FieldError(pointer(mapping), "This value cannot be read."));
            default -> List.of();
        };
    }

    static List<FieldError> of(ConstraintViolationException violations) {
        return violations.getConstraintViolations().stream()
                .map(violation -> new FieldError(pointer(violation), violation.getMessage()))
                .sorted((a, b) -> a.pointer().compareTo(b.pointer()))
                .toList();
    }

    private static String expected(MismatchedInputException mismatch) {
        var type = mismatch.getTargetType();
        return type == null
                ? "This value has the wrong type."
                : "This value is not a valid %s.".formatted(type.getSimpleName());
    }

    private static String pointer(JsonMappingException mapping) {
        var pointer = new StringBuilder();
        for (var step : mapping.getPath())
            pointer.append('/')
                    .append(step.getFieldName() == null ? step.getIndex() : step.getFieldName());
        return pointer.toString();
    }

    /// Drops the method and parameter in front: the caller knows the body, not our code. What is
    /// wrong with a query or header parameter itself has its name.
    private static String pointer(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        var parameter = "";
        for (var node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.METHOD) continue;
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
                continue;
            }
            if (node.getIndex() != null) pointer.append('/').append(node.getIndex());
            if (node.getName() != null && !node.getName().startsWith("<"))
                pointer.append('/').append(node.getName());
        }
        return pointer.isEmpty() ? parameter : pointer.toString();
    }
}
