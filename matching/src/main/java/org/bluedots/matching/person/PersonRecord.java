package org.bluedots.matching.person;

import java.util.List;
import org.bluedots.matching.birth.Birth;

/// What a desk wrote about a person. An empty text says nothing.
///
/// @param documents ids given by a government or UNHCR, each with its kind: `passport-ua:FE123456`
public record PersonRecord(
        String id,
        WrittenName name,
        Sex sex,
        Birth birth,
        String placeOfOrigin,
        List<Relative> relatives,
        String phone,
        List<String> documents) {

    public enum Sex {
        FEMALE,
        MALE,
        UNKNOWN
    }

    public enum Relation {
        MOTHER,
        FATHER,
        SIBLING,
        CHILD,
        SPOUSE,
        GRANDPARENT,
        COMPANION
    }

    public record WrittenName(String given, String patronymic, String family) {}

    public record Relative(Relation relation, String given, String family) {}
}
