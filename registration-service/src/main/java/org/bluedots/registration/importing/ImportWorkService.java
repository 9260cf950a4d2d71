package org.bluedots.registration.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bluedots.registration.imports.Claim;
import org.bluedots.registration.imports.Claims;
import org.bluedots.registration.imports.ImportFiles;
import org.bluedots.registration.imports.ImportProblems;
import org.bluedots.registration.imports.ImportRepository;
import org.bluedots.registration.imports.ImportState;
import org.bluedots.registration.imports.Tally;
import org.bluedots.registration.manifest.RowFault;
import org.bluedots.registration.sheet.SheetFormat;

/// The steps of the work on an import. Each is one transaction: what it registers, what it counts
/// and how long the work is held on to are there together or not at all.
@ApplicationScoped
public class ImportWorkService {

    private final ImportRepository imports;
    private final ImportFiles files;
    private final ImportProblems problems;
    private final Claims claims;
    private final PartyIntake intake;
    private final Clock clock;

    ImportWorkService(
            ImportRepository imports,
            ImportFiles files,
            ImportProblems problems,
            Claims claims,
            PartyIntake intake,
            Clock clock) {
        this.imports = imports;
        this.files = files;
        this.problems = problems;
        this.claims = claims;
        this.intake = intake;
        this.clock = clock;
    }

    /// The oldest import on which nobody works.
    @Transactional
    Optional<Claim> claim() {
        return claims.take(clock.instant());
    }

    /// What is to be done; empty when it was given up.
    @Transactional
    Optional<Work> begin(Claim claim) {
        var work = imports.get(claim.importId());
        var file = files.find(claim.importId());
        work.begin(clock.instant());
        if (claim.isHopeless() || file.isEmpty()) {
            end(claim, ImportState.FAILED);
            return Optional.empty();
        }
        return Optional.of(new Work(work.format(), work.partiesDone(), file.get()));
    }

    /// @param partiesDone by whoever worked on it before
    record Work(SheetFormat format, int partiesDone, byte[] file) {}

    /// Carries out the next parties of the file, all or none. False when the import is no longer
    /// the claim's: nothing was done then.
    @Transactional
    boolean take(Claim claim, List<Checked> parties) {
        var now = clock.instant();
        if (!claims.hold(claim, now)) return false;
        var work = imports.get(claim.importId());
        var tally = Tally.NONE;
        for (var party : parties) tally = tally.plus(intake.take(claim, party, work.dryRun()));
        work.count(tally);
        var faults = parties.stream().map(Checked::faults).flatMap(List<RowFault>::stream).toList();
        problems.note(claim.importId(), faults);
        return true;
    }

    /// There is nothing more in the file.
    @Transactional
    void finish(Claim claim) {
        if (claims.hold(claim, clock.instant())) end(claim, ImportState.DONE);
    }

    /// Another replica may go on with it at once.
    @Transactional
    void release(Claim claim) {
        claims.release(claim, clock.instant());
    }

    private void end(Claim claim, ImportState how) {
        claims.drop(claim.importId());
        files.delete(claim.importId());
        imports.get(claim.importId()).end(how, clock.instant());
    }

    /// Forgets which parties came long ago. Must run in the scope of the hub.
    @Transactional
    void forget(String hub) {
        intake.forget(hub);
    }
}
