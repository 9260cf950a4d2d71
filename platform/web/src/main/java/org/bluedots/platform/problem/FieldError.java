package org.bluedots.platform.problem;

/// What is wrong with one field of the request.
///
/// @param pointer RFC 6901 JSON Pointer into the body, or the header or query parameter's name
/// @param detail what to do about it; never repeats the value, which may be personal data
public record FieldError(String pointer, String detail) {}
