package org.bluedots.registration.likeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.audit.Audit;
import org.bluedots.platform.outbox.Outbox;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.person.PersonEvent.PersonCorrected;
import org.bluedots.registration.person.PersonRepository;
import org.jspecify.annotations.Nullable;

/// Photos and marks: taken with a permission, gone with it.
@ApplicationScoped
public class LikenessService {

    private final PersonRepository people;
    private final Album album;
    private final PermissionRule rule;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    LikenessService(
            PersonRepository people,
            Album album,
            PermissionRule rule,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.people = people;
        this.album = album;
        this.rule = rule;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public LikenessView of(UUID personId) {
        var person = people.get(personId);
        audit.read("see-likeness", "person", person.id());
        return album.of(personId);
    }

    /// Takes the place of an earlier photo; the same request twice is the same as once.
    @Transactional
    public LikenessView take(UUID personId, TakePhoto photo, Staff by) {
        return keep(personId, LikenessKind.PHOTO, photo.objectKey(), photo.permission(), by);
    }

    /// Takes the place of an earlier description.
    @Transactional
    public LikenessView describe(UUID personId, DescribeMarks marks, Staff by) {
        return keep(personId, LikenessKind.MARKS, marks.marks(), marks.permission(), by);
    }

    /// Who gave the permission, or the person, takes it back: what it allowed is deleted.
    @Transactional
    public LikenessView withdraw(UUID personId, LikenessKind kind, long expected) {
        var person = people.get(personId);
        var likeness = album.get(personId, kind);
        ExpectedVersion.check(expected, likeness.version());
        album.forget(likeness);
        return told(person, "withdraw-likeness", clock.instant());
    }

    private LikenessView keep(
            UUID personId,
            LikenessKind kind,
            String content,
            @Nullable Permission given,
            Staff by) {
        var person = people.get(personId);
        var now = clock.instant();
        var permission = rule.check(given, person, by, now);
        album.keep(person, kind, new Album.Plain(content, permission, by.id(), now));
        return told(person, "take-likeness", now);
    }

    private LikenessView told(Person person, String action, Instant now) {
        var changed = new PersonCorrected(person.id(), List.of("likeness"), now);
        outbox.publish(person.origin(now), changed);
        audit.wrote(action, "person", person.id());
        return album.of(person.id());
    }
}
