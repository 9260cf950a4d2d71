package org.bluedots.registration.imports;

import java.util.Set;
import java.util.UUID;
import org.bluedots.platform.scope.Scope;
import org.bluedots.platform.staff.Clearance;
import org.bluedots.platform.staff.Staff;

/// That this replica works on an import.
///
/// @param sentBy who sent the list, and is the author of what it registers
/// @param attempts how often it was taken up since the last step forward
public record Claim(
        UUID importId, String agency, String hub, String sentBy, UUID holder, int attempts) {

    /// The client that the audit log and the event log name.
    private static final String CLIENT = "import";

    private static final int MOST_ATTEMPTS = 5;

    public boolean isHopeless() {
        return attempts > MOST_ATTEMPTS;
    }

    /// As whoever sent the list, at the one hub, without roles and with the least clearance:
    /// registering needs no more.
    public Scope scope() {
        return new Scope(agency, Set.of(hub), sentBy, CLIENT);
    }

    public Staff author() {
        return new Staff(sentBy, CLIENT, agency, Set.of(hub), Set.of(), Clearance.PUBLIC);
    }
}
