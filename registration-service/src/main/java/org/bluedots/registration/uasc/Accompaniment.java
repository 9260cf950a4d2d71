package org.bluedots.registration.uasc;

/// Who is with a child, as far as it is known.
///
/// @param companionIsAdult certainly of age: an estimated 17 to 19 is not
/// @param mandateVerified somebody saw the document and believes it
public record Accompaniment(
        Relation relation, boolean companionIsAdult, Mandate mandate, boolean mandateVerified) {

    /// Nobody is with the child.
    public static final Accompaniment ALONE =
            new Accompaniment(Relation.NONE, false, Mandate.NONE, false);

    boolean hasVerified(Mandate wanted) {
        return mandateVerified && mandate == wanted;
    }
}
