package org.bluedots.registration.needs;

import java.util.Set;
import org.bluedots.platform.staff.Clearance;
import org.bluedots.platform.staff.Roles;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.uasc.UascStatus;

/// Who may know of a need. Outside of its circle a need does not exist: not in a list, not in a
/// count, not by its id. The database holds the same (`may_know` in V4__screening.sql).
public enum Circle {
    /// Everybody who may see the person.
    OPEN,
    /// Violence: the specialist, and for a child the child protection officer.
    GBV(Roles.GBV_SPECIALIST),
    /// Trafficking, armed groups.
    PROTECTION(Roles.CHILD_PROTECTION_OFFICER, Roles.GBV_SPECIALIST),
    /// Mental illness, torture, suicidal ideation.
    MENTAL_HEALTH(Roles.CHILD_PROTECTION_OFFICER, Roles.PSYCHOLOGIST);

    private static final Set<String> OF_PROTECTION = Set.of("CR-AF", "LP-TA");
    private static final Set<String> OF_MENTAL_HEALTH = Set.of("SM-MI", "UR-SI");

    private final Set<String> roles;

    Circle(String... roles) {
        this.roles = Set.of(roles);
    }

    public static Circle of(String code) {
        if (code.startsWith("SV") || code.equals("UR-RA")) return GBV;
        if (OF_PROTECTION.contains(code)) return PROTECTION;
        if (code.startsWith("TR") || OF_MENTAL_HEALTH.contains(code)) return MENTAL_HEALTH;
        return OPEN;
    }

    /// @param status of the person whom it is about
    public boolean admits(Staff staff, UascStatus status) {
        if (this == OPEN) return true;
        if (staff.clearance() != Clearance.PROTECTED) return false;
        if (this == GBV && status.isChild() && staff.is(Roles.CHILD_PROTECTION_OFFICER))
            return true;
        return roles.stream().anyMatch(staff::is);
    }
}
