package org.bluedots.benchmark.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// A line of a FEBRL data set: English names and an Australian address.
record FebrlRecord(
        String id,
        String given,
        String surname,
        List<String> address,
        String suburb,
        String postcode,
        String state,
        String born,
        String socialSecurity) {

    private static final int COLUMNS = 11;

    static FebrlRecord parse(String line) {
        var columns = Stream.of(line.split(",", -1)).map(String::strip).toArray(String[]::new);
        if (columns.length != COLUMNS) throw new IllegalArgumentException("Not a FEBRL line");
        return new FebrlRecord(
                columns[0],
                columns[1],
                columns[2],
                List.copyOf(Arrays.asList(columns).subList(3, 6)),
                columns[6],
                columns[7],
                columns[8],
                columns[9],
                columns[10]);
    }

    /// `rec-12-dup-0` is the same person as `rec-12-org`.
    String person() {
        return id.split("-")[1];
    }

    FebrlRecord withNamesExchanged() {
        return new FebrlRecord(
                id,
                /* given= */ surname,
                /* surname= */ given,
                address,
                suburb,
                postcode,
                state,
                born,
                socialSecurity);
    }

    String number() {
        return address.getFirst();
    }

    String street() {
        return address.get(1);
    }

    String house() {
        return address.getLast();
    }

    /// All that can be looked for.
    Collection<String> keys() {
        var keys = new ArrayList<String>();
        add(keys, "id", socialSecurity, "");
        add(keys, "born", born, "");
        add(keys, "names", given, surname);
        add(keys, "surname-postcode", surname, postcode);
        add(keys, "surname-suburb", surname, suburb);
        add(keys, "given-postcode", given, postcode);
        add(keys, "given-suburb", given, suburb);
        add(keys, "street", street(), "");
        add(keys, "house", house(), "");
        return keys;
    }

    private static void add(List<String> keys, String kind, String some, String more) {
        if (!some.isEmpty()) keys.add(kind + ":" + some + " " + more);
    }
}
