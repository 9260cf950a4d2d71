package org.bluedots.platform.scope;

import jakarta.enterprise.context.RequestScoped;
import org.bluedots.platform.staff.CurrentStaff;
import org.jspecify.annotations.Nullable;

/// The scope of the present work: that of the staff member who asks, unless a consumer or a clock
/// set another.
@RequestScoped
public class CurrentScope {

    private final CurrentStaff staff;
    private @Nullable Scope scope;

    public CurrentScope(CurrentStaff staff) {
        this.staff = staff;
    }

    public Scope get() {
        var given = scope;
        if (given != null) return given;
        var own = Scope.of(staff.get());
        scope = own;
        return own;
    }

    /// Work for somebody else than the caller: a consumer for the agency and hub of its event.
    public void set(Scope other) {
        scope = other;
    }
}
