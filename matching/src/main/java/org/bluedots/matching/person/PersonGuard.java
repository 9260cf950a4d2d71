package org.bluedots.matching.person;

import java.util.List;
import java.util.Optional;
import org.bluedots.matching.evidence.Guard.Ceiling;
import org.bluedots.matching.evidence.Part;

/// Who is not the same person, however much agrees: brothers, sisters, twins, children of one
/// mother.
final class PersonGuard {

    /// Below what stops a registrar, high enough to be shown: a likely sibling is a lead.
    static final double BELOW_BLOCKING = 0.89;

    /// Below what is shown at all.
    static final double BELOW_CANDIDATES = 0.69;

    private PersonGuard() {}

    static Optional<Ceiling> ceiling(List<Part> parts) {
        if (!hasOwnEvidence(parts))
            return Optional.of(
                    new Ceiling("relatives in common are never enough", BELOW_CANDIDATES));
        if (!is(parts, PersonModel.GIVEN, PersonModel.DIFFERENT)
                || is(parts, PersonModel.FAMILY, PersonModel.DIFFERENT)) return Optional.empty();
        if (is(parts, PersonModel.BIRTH_DAY, PersonModel.SAME))
            return Optional.of(new Ceiling("likely twins", BELOW_BLOCKING));
        return Optional.of(new Ceiling("likely siblings", BELOW_BLOCKING));
    }

    private static boolean hasOwnEvidence(List<Part> parts) {
        return parts.stream()
                .anyMatch(part -> PersonModel.OWN.contains(part.field()) && part.weight() > 0);
    }

    private static boolean is(List<Part> parts, String field, String level) {
        return parts.stream()
                .anyMatch(part -> part.field().equals(field) && part.level().equals(level));
    }
}
