package org.bluedots.registration.document;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.registration.RegistrationProblem;
import org.bluedots.registration.details.Particulars;
import org.bluedots.registration.document.PersonDocument.Step;
import org.bluedots.registration.person.Person;

/// The documents that are kept, with their numbers sealed.
@Singleton
public class Papers {

    private final DocumentRepository documents;
    private final DocumentNumbers numbers;
    private final Ids ids;

    Papers(DocumentRepository documents, DocumentNumbers numbers, Ids ids) {
        this.documents = documents;
        this.numbers = numbers;
        this.ids = ids;
    }

    /// What somebody gave at the door; nothing is written for who gave nothing.
    public void takeIn(UUID personId, List<GiveDocument> given, Step taken) {
        var known = new HashSet<String>();
        for (var one : given)
            if (known.add(hash(one))) documents.persist(sealed(ids.next(), personId, one, taken));
    }

    PersonDocument take(UUID id, Person person, GiveDocument given, Step taken) {
        if (person.details().particulars().isAnonymous()) throw Particulars.refused("/number");
        if (documents.has(person.id(), hash(given)))
            throw new RuleBroken(
                    RegistrationProblem.DOCUMENT_ALREADY_KNOWN,
                    "/number",
                    "It is taken down already; read the person's documents.");
        var document = sealed(id, person.id(), given, taken);
        documents.persist(document);
        return document;
    }

    private PersonDocument sealed(UUID id, UUID personId, GiveDocument given, Step taken) {
        var number = new PersonDocument.Sealed(numbers.seal(given.number(), id), hash(given));
        return new PersonDocument(id, personId, given, number, taken);
    }

    String hash(GiveDocument given) {
        return numbers.hash(given.type(), given.country(), given.number());
    }

    List<UUID> holders(LookUpDocument wanted) {
        return documents.holders(numbers.hash(wanted.type(), wanted.country(), wanted.number()));
    }

    PersonDocument get(UUID personId, UUID id) {
        return documents.get(personId, id);
    }

    /// All of them, with their numbers in full, to somebody whose looking is written down.
    public List<DocumentView> of(UUID personId) {
        return documents.of(personId).stream().map(this::shown).toList();
    }

    /// With its number in full, to somebody whose looking is written down.
    DocumentView shown(PersonDocument document) {
        var number = document.number();
        var opened = number == null ? null : numbers.open(number, document.id());
        return DocumentView.of(document, opened);
    }

    void flush() {
        documents.flush();
    }
}
