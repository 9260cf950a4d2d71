package org.bluedots.registration.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.bluedots.platform.audit.Audit;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.idempotency.Command;
import org.bluedots.platform.idempotency.Commands;
import org.bluedots.platform.problem.NotFound;
import org.bluedots.platform.profile.Profiles;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.hub.Place;
import org.bluedots.registration.manifest.ManifestShape;

/// Takes lists in, and lets them be cancelled.
@ApplicationScoped
public class ImportService {

    private final ImportInbox inbox;
    private final Commands commands;
    private final Profiles profiles;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    ImportService(
            ImportInbox inbox,
            Commands commands,
            Profiles profiles,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.inbox = inbox;
        this.commands = commands;
        this.profiles = profiles;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// Keeps the file for the work that follows, or recalls what the same command sent before.
    /// Refuses a hub that is not the caller's with 404, and a file that is no list with 422.
    @Transactional
    public Receipt receive(Command command, SentList list, byte[] file, Staff by) {
        var place = Place.of(profiles, list.hubId());
        if (!place.agency().equals(by.agency()) || !by.worksAt(place.hub()))
            throw new NotFound("hub");
        var outcome = commands.claim(command, ids.next());
        if (outcome.replayed()) return new Receipt(ImportView.of(inbox.get(outcome.id())), true);
        var rows = ManifestShape.rows(list.format(), file);
        var work = new Import(outcome.id(), place.agency(), list, rows, by.id(), clock.instant());
        inbox.put(work, file);
        audit.wrote("import", "import", work.id());
        return new Receipt(ImportView.of(work), false);
    }

    /// @param replayed the same command had been carried out before
    public record Receipt(ImportView view, boolean replayed) {}

    /// Ends it after the step that is being done. What was registered stays registered.
    @Transactional
    public ImportView cancel(UUID id) {
        var work = inbox.takeBack(id);
        work.end(ImportState.CANCELLED, clock.instant());
        audit.wrote("cancel", "import", id);
        return ImportView.of(work);
    }
}
