package org.bluedots.registration.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.bluedots.registration.manifest.RowFault;
import org.jspecify.annotations.Nullable;

/// What is wrong with a row; never what stood there.
///
/// @param row as the spreadsheet counts: the headings are row 1
/// @param column the heading; absent when no single column is to blame
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportProblemView(int row, @Nullable String column, String code, String detail) {

    static ImportProblemView of(RowFault fault) {
        return new ImportProblemView(fault.row(), fault.column(), fault.code(), fault.detail());
    }
}
