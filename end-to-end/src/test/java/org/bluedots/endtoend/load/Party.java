package org.bluedots.endtoend.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Who comes to the desk together. Each person's alias says to which party they belong, so that
/// rows are found again however the answer was lost.
///
/// @param key the Idempotency-Key
/// @param id minted by the client; the others have nothing but their key against being doubled
public record Party(
        String key, Desk desk, String tag, Optional<UUID> id, List<Map<String, Object>> people) {

    /// Family names that must not be found anywhere but in the registration's own tables.
    public static final String PLANTED_LATIN = "Kanarenkovych-Vilkhova";

    public static final String PLANTED_CYRILLIC = "Канаренкович-Вільхова";

    /// Where and by whom parties are registered.
    public enum Desk {
        PALANCA("registrar.palanca", "BD-MD-01"),
        OTACI("registrar.otaci", "BD-MD-02"),
        SIRET("registrar.siret", "BD-RO-01");

        private final String registrar;
        private final String hub;

        Desk(String registrar, String hub) {
            this.registrar = registrar;
            this.hub = hub;
        }

        public static Desk at(String hub) {
            return Arrays.stream(values())
                    .filter(it -> it.hub.equals(hub))
                    .findFirst()
                    .orElseThrow();
        }

        public String registrar() {
            return registrar;
        }

        public String hub() {
            return hub;
        }
    }

    /// Somebody comes: alone, with family, with a stranger.
    static Party any(String key, Desk desk, String tag, RandomGenerator chance) {
        Optional<UUID> id =
                chance.nextBoolean()
                        ? Optional.of(new UUID(chance.nextLong(), chance.nextLong()))
                        : Optional.empty();
        var people =
                switch (chance.nextInt(10)) {
                    case 0, 1, 2 -> List.of(child(key, 0, chance));
                    case 3, 4 -> List.of(child(key, 0, chance), child(key, 1, chance));
                    case 5 -> List.of(adult(key, 0), with(child(key, 1, chance), "NON_RELATIVE"));
                    case 6 -> List.of(adult(key, 0));
                    case 7 -> List.of(adult(key, 0), with(child(key, 1, chance), "RELATIVE"));
                    default -> List.of(adult(key, 0), with(child(key, 1, chance), "PARENT"));
                };
        return new Party(key, desk, tag, id, people);
    }

    /// A child that nobody is with.
    public static Party childAlone(String key, Desk desk, Scenario scenario) {
        return of(key, desk, scenario, List.of(child(key, 0, scenario.chance(key))));
    }

    public static Party adultAlone(String key, Desk desk, Scenario scenario) {
        return of(key, desk, scenario, List.of(adult(key, 0)));
    }

    public static Party family(String key, Desk desk, Scenario scenario) {
        var child = child(key, 1, scenario.chance(key));
        return of(key, desk, scenario, List.of(adult(key, 0), with(child, "PARENT")));
    }

    /// A child with an adult who is no relative and shows no mandate: unaccompanied.
    public static Party childWithStranger(String key, Desk desk, Scenario scenario) {
        var child = child(key, 1, scenario.chance(key));
        return of(key, desk, scenario, List.of(adult(key, 0), with(child, "NON_RELATIVE")));
    }

    private static Party of(
            String key, Desk desk, Scenario scenario, List<Map<String, Object>> people) {
        var own = key + "-" + scenario.seed();
        return new Party(own, desk, scenario.tag(), Optional.empty(), people);
    }

    private static Map<String, Object> adult(String key, int place) {
        return person(key, place, Map.of("date", "1984-05"));
    }

    private static Map<String, Object> child(String key, int place, RandomGenerator chance) {
        return person(key, place, Map.of("estimatedAge", chance.nextInt(0, 17)));
    }

    private static Map<String, Object> person(String key, int place, Map<String, Object> birth) {
        var person = new LinkedHashMap<String, Object>();
        person.put("alias", key + "/" + place);
        person.put(
                "names",
                List.of(
                        Map.of("script", "Latn", "given", "Olena", "family", PLANTED_LATIN),
                        Map.of("script", "Cyrl", "given", "Олена", "family", PLANTED_CYRILLIC)));
        person.put("sex", "FEMALE");
        person.put("birth", birth);
        person.put("languages", List.of("ukr"));
        person.put("nationalities", List.of("UKR"));
        return person;
    }

    private static Map<String, Object> with(Map<String, Object> child, String relation) {
        var accompanied = new LinkedHashMap<>(child);
        accompanied.put("accompaniedBy", Map.of("person", 0, "relation", relation));
        return accompanied;
    }

    /// What is sent.
    public Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        id.ifPresent(minted -> body.put("id", minted));
        body.put("hubId", desk.hub());
        body.put("crossingPoint", tag);
        body.put("people", new ArrayList<>(people));
        return body;
    }
}
