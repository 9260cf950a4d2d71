package org.bluedots.registration.sheet;

import java.util.List;

/// One row.
///
/// @param number as a spreadsheet counts: the first is 1
public record SheetRow(int number, List<Cell> cells) {

    /// The cell of that place, from 0; empty where the row ends before.
    public Cell cell(int place) {
        return place < cells.size() ? cells.get(place) : new Cell.Empty();
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isEmpty);
    }
}
