package org.bluedots.registration.likeness;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.secret.FieldSeal;
import org.bluedots.registration.person.Person;
import org.jspecify.annotations.Nullable;

/// The likenesses that are kept, sealed.
@Singleton
class Album {

    private final LikenessRepository likenesses;
    private final FieldSeal seal;
    private final Ids ids;

    Album(LikenessRepository likenesses, FieldSeal seal, Ids ids) {
        this.likenesses = likenesses;
        this.seal = seal;
        this.ids = ids;
    }

    /// Takes the place of the one before.
    void keep(Person person, LikenessKind kind, Plain plain) {
        var sealed = seal.seal(plain.content(), place(person.id(), kind));
        var taken = new Likeness.Taken(sealed, plain.permission(), plain.by(), plain.at());
        likenesses
                .find(person.id(), kind)
                .ifPresentOrElse(
                        before -> before.replace(taken),
                        () ->
                                likenesses.persist(
                                        new Likeness(ids.next(), person.id(), kind, taken)));
        likenesses.flush();
    }

    /// As it was said, before it is sealed.
    record Plain(String content, Permission permission, String by, Instant at) {}

    Likeness get(UUID personId, LikenessKind kind) {
        return likenesses.get(personId, kind);
    }

    void forget(Likeness likeness) {
        likenesses.delete(likeness);
        likenesses.flush();
    }

    /// In full, to somebody whose looking is written down.
    LikenessView of(UUID personId) {
        return new LikenessView(
                personId, shown(personId, LikenessKind.PHOTO), shown(personId, LikenessKind.MARKS));
    }

    private LikenessView.@Nullable Shown shown(UUID personId, LikenessKind kind) {
        return likenesses
                .find(personId, kind)
                .map(kept ->
                        LikenessView.Shown.of(
                                kept, seal.open(kept.content(), place(personId, kind))))
                .orElse(null);
    }

    private static String place(UUID personId, LikenessKind kind) {
        return "likeness.content/%s/%s".formatted(personId, kind);
    }
}
