package org.bluedots.registration.sheet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/// A CSV file: UTF-8 with or without a byte-order mark, separated by commas, semicolons (as a
/// European spreadsheet does) or tabs, cells in quotes where they hold separators or line breaks.
final class CsvFile {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int LONGEST_CELL = 64 * 1024;

    private CsvFile() {}

    static Sheet open(byte[] file) {
        var start = begin(file);
        var strict =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = new ByteArrayInputStream(file, start, file.length - start);
        var reader =
                CsvReader.builder()
                        .fieldSeparator(separator(file, start))
                        .skipEmptyLines(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .maxBufferSize(LONGEST_CELL)
                        .ofCsvRecord(new InputStreamReader(bytes, strict));
        return new Sheet(new Counted(reader.iterator()), reader);
    }

    private static int begin(byte[] file) {
        for (var i = 0; i < MARK.length; i++) if (i >= file.length || file[i] != MARK[i]) return 0;
        return MARK.length;
    }

    /// The one that the first line has most of.
    private static char separator(byte[] file, int start) {
        var counts = new int[SEPARATORS.length];
        for (var i = start; i < file.length && file[i] != '\n' && file[i] != '\r'; i++)
            for (var s = 0; s < SEPARATORS.length; s++) if (file[i] == SEPARATORS[s]) counts[s]++;
        var most = 0;
        for (var s = 1; s < counts.length; s++) if (counts[s] > counts[most]) most = s;
        return SEPARATORS[most];
    }

    /// Numbers the rows as a spreadsheet does: a cell of several lines is still in one row.
    private static final class Counted implements Iterator<SheetRow> {

        private final Iterator<CsvRecord> records;
        private int number;

        Counted(Iterator<CsvRecord> records) {
            this.records = records;
        }

        @Override
        public boolean hasNext() {
            return records.hasNext();
        }

        @Override
        public SheetRow next() {
            var cells = records.next().getFields().stream().map(Cell::of).toList();
            return new SheetRow(++number, cells);
        }
    }
}
