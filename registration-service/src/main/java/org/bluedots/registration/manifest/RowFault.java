package org.bluedots.registration.manifest;

import org.jspecify.annotations.Nullable;

/// What is wrong with a row. It never says what stood there.
///
/// @param row as the spreadsheet counts
/// @param column the heading of the template; null when no single column is to blame
/// @param code a [RowProblem], or that of the refusal at the door
public record RowFault(int row, @Nullable String column, String code, String detail) {

    static RowFault of(int row, Column column, RowProblem problem) {
        return new RowFault(row, column.heading(), problem.name(), problem.advice());
    }
}
