package org.bluedots.registration.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/// The first sheet of a workbook. Only what [XlsxGuard] let through is opened here.
final class XlsxFile {

    /// Formats of dates have letters for parts of a day or a year outside of quotes and brackets.
    private static final Pattern NO_LETTERS_OF_THE_FORMAT =
            Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|General");

    private static final int PLACES = 40;
    private static final Pattern DATE_LETTERS = Pattern.compile("[ymdhsYMDHS]");

    private XlsxFile() {}

    static Sheet open(byte[] file) {
        try {
            var options = new ReadingOptions(true, true);
            var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), options);
            var rows = workbook.getFirstSheet().openStream();
            return new Sheet(rows.map(XlsxFile::row).iterator(), workbook);
        } catch (IOException | RuntimeException unread) {
            throw Sheet.refusal(unread);
        }
    }

    private static SheetRow row(Row row) {
        var cells = new ArrayList<Cell>();
        for (var i = 0; i < row.getCellCount(); i++) cells.add(cell(row.getCell(i)));
        return new SheetRow(row.getRowNum(), cells);
    }

    private static Cell cell(org.dhatim.fastexcel.reader.@Nullable Cell cell) {
        if (cell == null) return new Cell.Empty();
        return switch (cell.getType()) {
            case EMPTY -> new Cell.Empty();
            case FORMULA -> new Cell.Formula();
            case ERROR -> new Cell.Broken();
            case STRING -> Cell.of(String.valueOf(cell.asString()));
            case BOOLEAN -> new Cell.Truth(cell.asBoolean());
            case NUMBER -> number(cell);
        };
    }

    private static Cell number(org.dhatim.fastexcel.reader.Cell cell) {
        var format = cell.getDataFormatString();
        if (format != null && isOfDates(format)) return new Cell.Moment(cell.asDate());
        var number = cell.asNumber();
        return isOfSanePlaces(number) ? new Cell.Figure(number) : new Cell.Broken();
    }

    /// Written out, a number such as 1E999999999 would fill the memory.
    private static boolean isOfSanePlaces(BigDecimal number) {
        return Math.abs((long) number.scale()) <= PLACES && number.precision() <= PLACES;
    }

    private static boolean isOfDates(String format) {
        var rest = NO_LETTERS_OF_THE_FORMAT.matcher(format).replaceAll("");
        return DATE_LETTERS.matcher(rest).find();
    }
}
