package org.bluedots.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import java.util.List;
import java.util.stream.StreamSupport;

/// Says which field of a body is wrong, as a JSON Pointer, without repeating what it held.
final class BodyErrors {

    private BodyErrors() {}

    static ProblemCode code(JsonProcessingException broken) {
        return switch (broken) {
            case UnrecognizedPropertyException _ -> PlatformProblem.UNKNOWN_FIELD;
            case MismatchedInputException _ -> PlatformProblem.WRONG_TYPE;
            case JsonMappingException mapping when !mapping.getPath().isEmpty() ->
                    PlatformProblem.WRONG_TYPE;
            default -> PlatformProblem.MALFORMED_JSON;
        };
    }

    static List<FieldError> of(JsonProcessingException broken) {
        return switch (broken) {
            case UnrecognizedPropertyException unknown ->
                    List.of(new FieldError(pointer(unknown), "This field is not known here."));
            case MismatchedInputException mismatch ->
                    List.of(new FieldError(pointer(mismatch), expected(mismatch)));
            case JsonMappingException mapping when !mapping.getPath().isEmpty() ->
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

    /// Drops the method and parameter in front: the caller knows the body, not our code.
    private static String pointer(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.METHOD)
                .filter(node -> node.getKind() != ElementKind.PARAMETER)
                .forEach(node -> {
                    if (node.getIndex() != null) pointer.append('/').append(node.getIndex());
                    if (node.getName() != null && !node.getName().startsWith("<"))
                        pointer.append('/').append(node.getName());
                });
        return pointer.toString();
    }
}
