package org.bluedots.benchmark.matching;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.bluedots.matching.candidate.Keys;
import org.bluedots.matching.evidence.Guard;
import org.bluedots.matching.evidence.Model;
import org.bluedots.matching.evidence.Texts;

/// The same engine with other fields: what a FEBRL record is compared in and found by.
final class FebrlModel {

    static final Keys<FebrlRecord> KEYS =
            new Keys<>(FebrlRecord::id, FebrlRecord::keys, FebrlModel::sought);

    static final Model<FebrlRecord> MODEL =
            new Model<>(
                    List.of(
                            Texts.words("given name", FebrlRecord::given),
                            Texts.words("surname", FebrlRecord::surname),
                            Texts.code("street number", FebrlRecord::number),
                            Texts.words("street", FebrlRecord::street),
                            Texts.words("house", FebrlRecord::house),
                            Texts.words("suburb", FebrlRecord::suburb),
                            Texts.code("postcode", FebrlRecord::postcode),
                            Texts.code("state", FebrlRecord::state),
                            Texts.code("date of birth", FebrlRecord::born),
                            Texts.code("social security", FebrlRecord::socialSecurity)),
                    FebrlModel::aligned,
                    Guard.NONE,
                    0);

    private FebrlModel() {}

    private static FebrlRecord aligned(FebrlRecord a, FebrlRecord b) {
        return isWritten(a.given(), b.surname()) || isWritten(a.surname(), b.given())
                ? b.withNamesExchanged()
                : b;
    }

    private static boolean isWritten(String name, String other) {
        return !name.isEmpty() && name.equals(other);
    }

    private static Collection<String> sought(FebrlRecord record) {
        return Stream.concat(record.keys().stream(), record.withNamesExchanged().keys().stream())
                .toList();
    }
}
