package org.bluedots.referral.gate;

import jakarta.inject.Singleton;
import org.bluedots.platform.scope.CurrentScope;
import org.bluedots.platform.scope.RowSecurity;

/// Opens the rows of all hubs of the agency for the present transaction: a person's referrals may
/// have begun at another hub than the one that tells of the person now.
@Singleton
public class AgencyWide {

    private final RowSecurity rows;
    private final CurrentScope scope;

    AgencyWide(RowSecurity rows, CurrentScope scope) {
        this.rows = rows;
        this.scope = scope;
    }

    public void open() {
        rows.tell(scope.get().atEveryHub());
    }
}
