package org.bluedots.platform.scope;

import java.util.Set;
import org.bluedots.platform.staff.Clearance;
import org.bluedots.platform.staff.Staff;

/// Which rows the present work may see and who does it.
///
/// @param agency the agency whose rows these are; empty sees nothing
/// @param hubs its hubs; `*` stands for all of them
/// @param actor the pseudonym that events and audit entries name
/// @param client the program through which the actor works
/// @param roles the actor's; work that an event or a clock causes has none
/// @param clearance how sensitive the rows may be
public record Scope(
        String agency,
        Set<String> hubs,
        String actor,
        String client,
        Set<String> roles,
        Clearance clearance) {

    /// Sees nothing: what work has that nobody gave a scope.
    public static final Scope NONE = new Scope("", Set.of(), "", "");

    /// The platform's own work, which needs no row of an agency.
    public static final Scope SYSTEM = new Scope("", Set.of(), "system:platform", "platform");

    /// Without roles and with the least clearance.
    public Scope(String agency, Set<String> hubs, String actor, String client) {
        this(agency, hubs, actor, client, Set.of(), Clearance.PUBLIC);
    }

    static Scope of(Staff staff) {
        return new Scope(
                staff.agency(),
                staff.hubs(),
                staff.id(),
                staff.client(),
                staff.roles(),
                staff.clearance());
    }

    /// The same, at every hub of the agency: for the few steps that concern two hubs at once. The
    /// use case first makes sure that one of them is the caller's.
    public Scope atEveryHub() {
        return new Scope(agency, Set.of(Staff.EVERY_HUB), actor, client, roles, clearance);
    }

    /// The scope of work that an event or a clock causes: the agency and hub it came from. It has
    /// every clearance, since nobody looks, and no role.
    public static Scope ofCause(String agency, String hub, String consumer) {
        return new Scope(
                agency, Set.of(hub), "system:" + consumer, consumer, Set.of(), Clearance.PROTECTED);
    }
}
