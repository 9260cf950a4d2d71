package org.bluedots.registration.sheet;

/// The kinds of files that are read.
public enum SheetFormat {
    CSV(SheetFormat.TEXT_CSV),
    XLSX(SheetFormat.OFFICE_XLSX);

    public static final String TEXT_CSV = "text/csv";
    public static final String OFFICE_XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /// The format of a media type that the resource lets in.
    public static SheetFormat of(String mediaType) {
        return mediaType.startsWith(OFFICE_XLSX) ? XLSX : CSV;
    }

    /// Refuses a file that comes from outside and is not what it says, or would unpack to too much.
    public void guard(byte[] file) {
        if (this == XLSX) new XlsxGuard(file).check();
    }

    /// The rows of a file that was guarded once; of a workbook those of its first sheet.
    public Sheet open(byte[] file) {
        return switch (this) {
            case CSV -> CsvFile.open(file);
            case XLSX -> XlsxFile.open(file);
        };
    }
}
