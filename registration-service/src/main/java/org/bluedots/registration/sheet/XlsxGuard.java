package org.bluedots.registration.sheet;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.registration.RegistrationProblem;

/// Looks through a workbook from outside before anything opens it: that it does not unpack to more
/// than a list can need, that its XML declares nothing (entities reach for files or multiply
/// themselves), and that no cell claims a place so far away that making room for it would take all
/// memory. Unpacks with the same library as the reader, so that both see the same parts.
final class XlsxGuard {

    private static final long UNPACKED_BYTES = 80L * 1024 * 1024;
    private static final int PARTS = 500;
    private static final String ROWS = "sheetData";
    private static final Pattern PLACE = Pattern.compile("[A-Za-z]{1,3}[0-9]{1,7}");

    private final byte[] file;
    private long unpacked;

    XlsxGuard(byte[] file) {
        this.file = file;
    }

    void check() {
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            var parts = zip.getEntries();
            for (var count = 0; parts.hasMoreElements(); count++) {
                if (count == PARTS) throw tooLarge();
                check(zip, parts.nextElement());
            }
        } catch (IOException | XMLStreamException | RuntimeException unread) {
            throw Sheet.refusal(unread);
        }
    }

    private void check(ZipFile zip, ZipArchiveEntry part) throws IOException, XMLStreamException {
        if (part.isDirectory()) return;
        var name = part.getName().toLowerCase(Locale.ROOT);
        try (var bytes = new BufferedInputStream(new Counted(zip.getInputStream(part)))) {
            if (name.endsWith(".xml") || name.endsWith(".rels")) checkXml(bytes);
            else checkOther(bytes);
        }
    }

    /// A picture or a printer's settings; rows must not hide under such a name. Zero bytes are left
    /// out so that it does not matter how the letters are encoded.
    private static void checkOther(InputStream bytes) throws IOException {
        var seen = 0;
        for (var next = bytes.read(); next >= 0 && seen < ROWS.length(); next = bytes.read()) {
            if (next == 0) continue;
            if (next == ROWS.charAt(seen)) seen++;
            else seen = next == ROWS.charAt(0) ? 1 : 0;
        }
        if (seen == ROWS.length()) throw hostile();
    }

    private static void checkXml(InputStream bytes) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var xml = factory.createXMLStreamReader(bytes);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw hostile();
                case XMLStreamConstants.START_ELEMENT -> checkElement(xml);
                default -> {}
            }
        }
    }

    private static void checkElement(XMLStreamReader xml) {
        if (!xml.getLocalName().equals("c")) return;
        var place = xml.getAttributeValue(null, "r");
        if (place != null && !PLACE.matcher(place).matches()) throw hostile();
    }

    private static RuleBroken hostile() {
        return new RuleBroken(
                RegistrationProblem.IMPORT_UNREADABLE,
                "The workbook holds what no spreadsheet writes. Save it anew and send that.");
    }

    private static RuleBroken tooLarge() {
        return new RuleBroken(
                RegistrationProblem.IMPORT_TOO_LARGE,
                "The workbook unpacks to more than a list needs: leave the rows and nothing else.");
    }

    /// What is unpacked, of all parts together; stops in the middle of a part that grows too large.
    private final class Counted extends FilterInputStream {

        Counted(InputStream source) {
            super(source);
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            if (one >= 0) count(1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var some = super.read(into, offset, length);
            if (some > 0) count(some);
            return some;
        }

        private void count(int bytes) {
            unpacked += bytes;
            if (unpacked > UNPACKED_BYTES) throw tooLarge();
        }
    }
}
