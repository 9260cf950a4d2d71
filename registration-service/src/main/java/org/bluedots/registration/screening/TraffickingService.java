package org.bluedots.registration.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.bluedots.platform.audit.Audit;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.idempotency.Command;
import org.bluedots.platform.idempotency.Commands;
import org.bluedots.platform.outbox.Outbox;
import org.bluedots.platform.problem.NotFound;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.standing.Reviews;

/// Screens for signs of trafficking; the tier follows at once, and only it is seen by others.
@ApplicationScoped
public class TraffickingService {

    private final TraffickingRecords records;
    private final Reviews reviews;
    private final Commands commands;
    private final Outbox outbox;
    private final Audit audit;
    private final Ids ids;

    TraffickingService(
            TraffickingRecords records,
            Reviews reviews,
            Commands commands,
            Outbox outbox,
            Audit audit,
            Ids ids) {
        this.records = records;
        this.reviews = reviews;
        this.commands = commands;
        this.outbox = outbox;
        this.audit = audit;
        this.ids = ids;
    }

    /// Keeps a screening in place of the one before, or recalls it when the same command was
    /// carried out before.
    @Transactional
    public Receipt screen(UUID personId, Command command, ScreenForTrafficking seen, Staff by) {
        var person = records.person(personId);
        records.mayScreen(person, by);
        var list = records.indicators();
        var indicators = seen.of(list);
        var outcome = commands.claim(command, ids.next());
        if (outcome.replayed())
            return new Receipt(TraffickingView.of(records.get(outcome.id())), true);
        var moment = reviews.moment(person);
        records.latest(person, by).ifPresent(earlier -> person.risk().ended(earlier.id()));
        var screening =
                new TraffickingScreening(
                        outcome.id(), personId, list, indicators, by.id(), moment.now());
        records.keep(screening);
        screening.weighOn(person);
        outbox.publish(person.origin(moment.now()), reviews.review(person, moment));
        audit.wrote("screen-for-trafficking", "person", personId);
        records.flush();
        return new Receipt(TraffickingView.of(screening), false);
    }

    /// @param replayed the screening had been kept by an earlier sending of the same command
    public record Receipt(TraffickingView screening, boolean replayed) {}

    /// The newest screening; 404 when there was none, and for whoever may not know.
    @Transactional
    public TraffickingView latest(UUID personId, Staff by) {
        var person = records.person(personId);
        audit.read("see-trafficking-screening", "person", personId);
        return records.latest(person, by)
                .map(TraffickingView::of)
                .orElseThrow(() -> new NotFound("screening"));
    }
}
