package org.bluedots.registration.importing;

import java.util.List;
import org.bluedots.registration.intake.RegisterParty;
import org.bluedots.registration.manifest.PartyDraft;
import org.bluedots.registration.manifest.RowFault;
import org.jspecify.annotations.Nullable;

/// A party after every check that writes nothing.
///
/// @param request null when it is refused, for the reasons in `faults`
record Checked(PartyDraft draft, @Nullable RegisterParty request, List<RowFault> faults) {

    static Checked refused(PartyDraft draft, List<RowFault> faults) {
        return new Checked(draft, null, faults);
    }
}
