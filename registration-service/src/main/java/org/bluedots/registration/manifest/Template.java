package org.bluedots.registration.manifest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.bluedots.registration.sheet.SheetFormat;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// The empty list. It has no example rows: somebody would forget to remove them, and the people of
/// an example would be registered. What goes into each column stands on the workbook's second
/// sheet.
public final class Template {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int WIDTH = 20;

    private Template() {}

    public static byte[] of(SheetFormat format) {
        return switch (format) {
            case CSV -> csv();
            case XLSX -> xlsx();
        };
    }

    /// With a byte-order mark, or Excel takes it for another encoding.
    private static byte[] csv() {
        var headings =
                Arrays.stream(Column.values())
                        .map(Column::heading)
                        .collect(Collectors.joining(",", BYTE_ORDER_MARK, "\r\n"));
        return headings.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Blue Dots", "1.0")) {
            headings(workbook.newWorksheet("People"));
            meanings(workbook.newWorksheet("Columns"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }

    /// All columns but their headings are texts, so that no spreadsheet turns a code into a date.
    private static void headings(Worksheet sheet) {
        var columns = Column.values();
        for (var place = 0; place < columns.length; place++) {
            sheet.value(0, place, columns[place].heading());
            sheet.style(0, place).bold().set();
            sheet.style(place).format("@").set();
            sheet.width(place, WIDTH);
        }
        sheet.freezePane(1, 1);
    }

    private static void meanings(Worksheet sheet) {
        sheet.value(0, 0, "column");
        sheet.value(0, 1, "needed");
        sheet.value(0, 2, "example");
        sheet.value(0, 3, "meaning");
        var row = 0;
        for (var column : Column.values()) {
            row++;
            sheet.value(row, 0, column.heading());
            sheet.value(row, 1, column.isRequired() ? "yes" : "");
            sheet.value(row, 2, column.example());
            sheet.value(row, 3, column.meaning());
        }
    }
}
