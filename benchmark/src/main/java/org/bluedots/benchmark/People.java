package org.bluedots.benchmark;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/// Synthetic people, one at a time: names in two scripts, every so many a child alone.
///
/// @param childEvery 10: one in ten; 1: everybody
record People(int childEvery, int year) {
    private static final List<String> GIVEN =
            List.of("Olena", "Nazar", "Iryna", "Maksym", "Halyna", "Artem", "Vira", "Danylo");
    private static final List<String> GIVEN_CYRILLIC =
            List.of("Олена", "Назар", "Ірина", "Максим", "Галина", "Артем", "Віра", "Данило");
    private static final List<String> STEMS =
            List.of("Marche", "Savchu", "Kova", "Hnatiu", "Bilou", "Ostapchu", "Yavor", "Maz");
    private static final List<String> ENDS =
            List.of("nko", "k", "lenko", "skyi", "s", "chenko", "uk", "ur");
    private static final String WITH_MOTHER =
            "\"accompaniedBy\":{\"person\":0,\"relation\":\"PARENT\"}";
    private static final int CHILD_AGE = 12;
    private static final int ADULT_AGE = 34;

    static People of(int childEvery, LocalDate today) {
        return new People(childEvery, today.getYear());
    }

    boolean isChild(long number) {
        return number % childEvery == 0;
    }

    /// A body for `POST /v1/registrations`.
    byte[] registration(long number) {
        return registrationText(number).getBytes(StandardCharsets.UTF_8);
    }

    /// A mother with her mother and two children, in one request.
    byte[] family(long number) {
        return """
        {"hubId":"BD-MD-01","people":[%s,%s,%s,%s]}\
        """
                .formatted(
                        relative(number, "Олена", ADULT_AGE, "\"head\":true"),
                        relative(number, "Галина", ADULT_AGE + 30, "\"head\":false"),
                        relative(number, "Артем", CHILD_AGE, WITH_MOTHER),
                        relative(number, "Віра", CHILD_AGE - 3, WITH_MOTHER))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String relative(long number, String given, int age, String place) {
        var family = STEMS.get((int) (number % STEMS.size()));
        return """
        {"names":[{"script":"Cyrl","given":"%s","family":"%s"}],"sex":"UNKNOWN",\
        "birth":{"date":"%d-03-01"},"languages":["ukr"],%s}\
        """
                .formatted(given, family, year - age, place);
    }

    String registrationText(long number) {
        var who = new Random(number * 31 + 7);
        var given = who.nextInt(GIVEN.size());
        return """
        {"hubId":"BD-MD-01","crossingPoint":"PALANCA-MAIAKY-UDOBNE","people":[{"names":[\
        {"script":"Latn","given":"%s","family":"%s"},{"script":"Cyrl","given":"%s","patronymic":"%s","family":"%s"}],\
        "sex":"FEMALE","birth":{"date":"%d-03-01"},"languages":["ukr","rus"],"nationalities":["UKR"]}]}\
        """
                .formatted(
                        GIVEN.get(given),
                        STEMS.get(who.nextInt(STEMS.size())) + ENDS.get(who.nextInt(ENDS.size())),
                        GIVEN_CYRILLIC.get(given),
                        "Петрівна",
                        "Марченко",
                        year - (isChild(number) ? CHILD_AGE : ADULT_AGE));
    }
}
