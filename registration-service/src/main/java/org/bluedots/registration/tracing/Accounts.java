package org.bluedots.registration.tracing;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bluedots.registration.tracing.TracingProfile.CaregiverView;
import org.bluedots.registration.tracing.TracingProfile.SeparatedView;
import org.bluedots.registration.tracing.TracingRows.Told;
import org.bluedots.registration.uasc.UascStatus;
import org.jspecify.annotations.Nullable;

/// What was told of the separation of children, the newest word of each.
@Singleton
class Accounts {

    private final TracingRows rows;

    Accounts(TracingRows rows) {
        this.rows = rows;
    }

    record Account(@Nullable SeparatedView separation, @Nullable CaregiverView lastCaregiver) {
        static final Account NONE = new Account(null, null);
    }

    /// Nothing of a child who has been with a parent or guardian since.
    Map<UUID, Account> of(Collection<UUID> children) {
        var accounts = new HashMap<UUID, Account>();
        for (var told : rows.told(children))
            accounts.merge(told.person(), after(Account.NONE, told), (was, _) -> after(was, told));
        return accounts;
    }

    private static Account after(Account was, Told now) {
        if (now.rule().status() == UascStatus.ACCOMPANIED) return Account.NONE;
        return new Account(
                now.separation() == null ? was.separation() : now.separation(),
                now.lastCaregiver() == null ? was.lastCaregiver() : now.lastCaregiver());
    }
}
