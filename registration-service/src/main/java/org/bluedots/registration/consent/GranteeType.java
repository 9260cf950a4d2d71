package org.bluedots.registration.consent;

/// Who may be given data.
public enum GranteeType {
    AGENCY("[a-z][a-z0-9-]{1,40}", "Give the agency's code."),
    AUTHORITY("[a-z][a-z0-9-]{1,40}", "Give the authority's code."),
    FAMILY(Constants.ID, "Give the id of the travelling group or of the relative."),
    PERSON(Constants.ID, "Give the person's id."),
    UNHCR("", "There is one UNHCR: leave the id out."),
    UNICEF("", "There is one UNICEF: leave the id out."),
    PUBLIC("", "The public has no id: leave it out.");

    private final String pattern;
    private final String hint;

    GranteeType(String pattern, String hint) {
        this.pattern = pattern;
        this.hint = hint;
    }

    boolean takes(String id) {
        return id.matches(pattern);
    }

    String hint() {
        return hint;
    }

    /// A person's name would fit most patterns, and ids travel on events.
    private static final class Constants {
        private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    }
}
