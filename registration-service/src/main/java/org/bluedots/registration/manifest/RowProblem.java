package org.bluedots.registration.manifest;

/// What can be wrong with a cell, besides what the door refuses (docs/api/imports.md; a test
/// compares).
public enum RowProblem {
    CELL_WITHOUT_COLUMN("Something stands in a column without a heading."),
    DATE_AS_NUMBER(
            "This is a spreadsheet's number of a day: format the cell as a date or write YYYY-MM-DD."),
    FORMULA("Formulas are not read: put the value itself."),
    MISSING("Fill this in."),
    NOT_A_DATE("Write YYYY-MM-DD, YYYY-MM, YYYY or DD.MM.YYYY, or format the cell as a date."),
    NOT_A_NUMBER("A whole number is needed."),
    NOT_A_TEXT("Format the cell as text."),
    NOT_A_TIME("Write YYYY-MM-DD HH:MM in the hub's time, or format the cell as a date and time."),
    NOT_YES_OR_NO("Write yes or no, or leave it empty."),
    PARTY_CONTRADICTS("Say this in the first row of the party only, or the same in each."),
    UNREADABLE_CELL("There is an error or a character that cannot be read.");

    private final String advice;

    RowProblem(String advice) {
        this.advice = advice;
    }

    public String advice() {
        return advice;
    }
}
