package org.bluedots.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.audit.Audit;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.idempotency.Command;
import org.bluedots.platform.idempotency.Commands;
import org.bluedots.platform.idempotency.Outcome;
import org.bluedots.platform.outbox.Origin;
import org.bluedots.platform.outbox.Outbox;
import org.bluedots.platform.problem.NotFound;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.scope.CurrentScope;

@ApplicationScoped
class BoxService {

    private final BoxRepository boxes;
    private final Commands commands;
    private final Outbox outbox;
    private final CurrentScope scope;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    BoxService(
            BoxRepository boxes,
            Commands commands,
            Outbox outbox,
            CurrentScope scope,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.boxes = boxes;
        this.commands = commands;
        this.outbox = outbox;
        this.scope = scope;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Outcome pack(Command command, PackBox request) {
        var given = request.id();
        var id = given == null ? ids.next() : given;
        var outcome = commands.claim(command, id);
        if (outcome.replayed()) return outcome;
        var box = new Box(id, scope.get().agency(), request.hubId(), request.label());
        boxes.persist(box);
        outbox.publish(origin(box), box.packed(), box.label(request.label()));
        audit.wrote("pack", "box", id);
        return outcome;
    }

    @Transactional
    public BoxView label(UUID id, long expected, String label) {
        var box = boxes.findByIdOptional(id).orElseThrow(() -> new NotFound("box"));
        ExpectedVersion.check(expected, box.version());
        outbox.publish(origin(box), box.label(label));
        audit.wrote("label", "box", id);
        boxes.flush();
        return BoxView.of(box);
    }

    @Transactional
    public BoxView get(UUID id) {
        audit.read("read", "box", id);
        return boxes.findByIdOptional(id).map(BoxView::of).orElseThrow(() -> new NotFound("box"));
    }

    @Transactional
    public List<UUID> all() {
        return boxes.streamAll().map(Box::id).toList();
    }

    private Origin origin(Box box) {
        return new Origin(box.agency(), box.hub(), "MDA", clock.instant());
    }
}
