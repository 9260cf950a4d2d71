package org.bluedots.registration.importing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HexFormat;
import org.bluedots.platform.idempotency.Command;
import org.bluedots.registration.imports.Claim;
import org.bluedots.registration.imports.Tally;
import org.bluedots.registration.intake.RegistrationService;

/// Brings a party of a list to the door, unless it came with an earlier one.
@Singleton
class PartyIntake {

    private static final String OPERATION = "import a party";

    private final RegistrationService registrations;
    private final ImportedParties known;
    private final Clock clock;

    PartyIntake(RegistrationService registrations, ImportedParties known, Clock clock) {
        this.registrations = registrations;
        this.known = known;
        this.clock = clock;
    }

    Tally take(Claim claim, Checked party, boolean dryRun) {
        var request = party.request();
        var rows = party.draft().size();
        if (request == null) return Tally.refused(rows);
        var digest = known.digest(party.draft());
        if (dryRun) return known.knows(claim, digest) ? Tally.replayed(rows) : Tally.accepted(rows);
        if (!known.remember(claim, digest, clock.instant())) return Tally.replayed(rows);
        var key = "import-" + HexFormat.of().formatHex(digest);
        var receipt =
                registrations.register(
                        Command.of(key, OPERATION, request), request, claim.author());
        return receipt.replayed() ? Tally.replayed(rows) : Tally.accepted(rows);
    }

    void forget(String hub) {
        known.forget(hub, clock.instant());
    }
}
