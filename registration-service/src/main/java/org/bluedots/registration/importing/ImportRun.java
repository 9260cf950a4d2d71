package org.bluedots.registration.importing;

import java.util.ArrayList;
import java.util.List;
import org.bluedots.registration.imports.Claim;
import org.bluedots.registration.manifest.Manifest;

/// One replica's work on one import, step by step. It remembers nothing that matters: another run
/// begins after the last step that was committed.
final class ImportRun implements AutoCloseable {

    /// So many rows are registered in one transaction: a commit waits for the disk.
    private static final int ROWS_A_STEP = 60;

    private final Claim claim;
    private final Manifest manifest;
    private final PartyCheck check;
    private final ImportWorkService work;

    ImportRun(Claim claim, Manifest manifest, PartyCheck check, ImportWorkService work) {
        this.claim = claim;
        this.manifest = manifest;
        this.check = check;
        this.work = work;
    }

    void skip(int parties) {
        for (var done = 0; done < parties; done++) manifest.next();
    }

    /// Carries out the next parties. False when there are no more, or somebody else works on it.
    boolean step() {
        var parties = next();
        if (!parties.isEmpty()) return take(parties);
        work.finish(claim);
        return false;
    }

    private List<Checked> next() {
        var parties = new ArrayList<Checked>();
        for (var rows = 0; rows < ROWS_A_STEP; rows += parties.getLast().draft().size()) {
            var draft = manifest.next();
            if (draft.isEmpty()) break;
            parties.add(check.check(draft.get(), claim));
        }
        return parties;
    }

    /// One party that is refused only when it is carried out holds up none of the others.
    private boolean take(List<Checked> parties) {
        try {
            return work.take(claim, parties);
        } catch (RuntimeException refusal) {
            if (parties.size() > 1) return parties.stream().allMatch(one -> take(List.of(one)));
            var party = parties.getFirst().draft();
            return work.take(claim, List.of(Checked.refused(party, check.faults(party, refusal))));
        }
    }

    @Override
    public void close() {
        manifest.close();
    }
}
