package org.bluedots.registration.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.bluedots.platform.audit.Audit;
import org.bluedots.platform.idempotency.Command;
import org.bluedots.platform.idempotency.Commands;
import org.bluedots.platform.outbox.Outbox;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.request.Page;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.document.PersonDocument.Step;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.person.PersonEvent.PersonCorrected;
import org.bluedots.registration.person.PersonRepository;
import org.bluedots.registration.person.PersonView;
import org.jspecify.annotations.Nullable;

/// Documents after registration: taken down, missing, returned, removed, looked up.
@ApplicationScoped
public class DocumentService {

    private static final String DOCUMENTS = "documents";

    private final PersonRepository people;
    private final Papers papers;
    private final Commands commands;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    DocumentService(
            PersonRepository people,
            Papers papers,
            Commands commands,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.people = people;
        this.papers = papers;
        this.commands = commands;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Page<DocumentView> of(UUID personId) {
        var person = people.get(personId);
        audit.read("see-documents", "person", person.id());
        return new Page<>(papers.of(personId), null);
    }

    /// Takes a document down, or recalls it when the same command was carried out before. What is
    /// compared on a repeat holds the hash in the number's place.
    ///
    /// @param id of the document, unless it is a repeat
    @Transactional
    public Receipt take(
            UUID personId, UUID id, @Nullable String key, GiveDocument given, Staff by) {
        var person = people.get(personId);
        given.check("");
        var operation = "POST /v1/people/%s/documents".formatted(personId);
        var command = Command.of(key, operation, given.hiding(papers.hash(given)));
        var outcome = commands.claim(command, id);
        if (outcome.replayed())
            return new Receipt(papers.shown(papers.get(personId, outcome.id())), true);
        var taken = new Step(by.id(), clock.instant());
        var document = papers.take(outcome.id(), person, given, taken);
        return new Receipt(told(person, document, "take-document", taken), false);
    }

    /// @param replayed the document had been taken down by an earlier sending of the same command
    public record Receipt(DocumentView document, boolean replayed) {}

    @Transactional
    public DocumentView lose(UUID personId, UUID id, long expected, Staff by) {
        return step("lose-document", personId, id, expected, by, PersonDocument::lose);
    }

    @Transactional
    public DocumentView recover(UUID personId, UUID id, long expected, Staff by) {
        return step("recover-document", personId, id, expected, by, PersonDocument::recover);
    }

    @Transactional
    public DocumentView remove(
            UUID personId, UUID id, RemoveDocument removal, long expected, Staff by) {
        return step(
                "remove-document",
                personId,
                id,
                expected,
                by,
                (document, step) -> document.remove(removal.reason(), step));
    }

    /// The people of the caller's hubs who have that document; who was found is written down.
    @Transactional
    public Page<PersonView> lookUp(LookUpDocument wanted) {
        var found =
                papers.holders(wanted).stream()
                        .map(people::findByIdOptional)
                        .flatMap(Optional::stream)
                        .map(PersonView::of)
                        .toList();
        audit.read("look-up-document", "person", found.stream().map(PersonView::id).toList());
        return new Page<>(found, null);
    }

    private DocumentView step(
            String action,
            UUID personId,
            UUID id,
            long expected,
            Staff by,
            BiConsumer<PersonDocument, Step> verb) {
        var person = people.get(personId);
        var document = papers.get(personId, id);
        ExpectedVersion.check(expected, document.version());
        var step = new Step(by.id(), clock.instant());
        verb.accept(document, step);
        return told(person, document, action, step);
    }

    private DocumentView told(Person person, PersonDocument document, String action, Step step) {
        var changed = new PersonCorrected(person.id(), List.of(DOCUMENTS), step.at());
        outbox.publish(person.origin(step.at()), changed);
        audit.wrote(action, "person", person.id());
        papers.flush();
        people.compareAgain(person.id());
        return papers.shown(document);
    }
}
