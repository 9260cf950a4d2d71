package org.bluedots.registration.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluedots.platform.audit.Audit;
import org.bluedots.platform.problem.PlatformProblem;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.contact.Contact;
import org.bluedots.registration.details.PersonDetails;
import org.bluedots.registration.person.PersonRepository;
import org.jspecify.annotations.Nullable;

/// Reads fields of a person on behalf of whoever refers them, and writes down which.
@ApplicationScoped
public class SnapshotService {

    private final PersonRepository people;
    private final PersonFields fields;
    private final Audit audit;

    SnapshotService(PersonRepository people, PersonFields fields, Audit audit) {
        this.people = people;
        this.fields = fields;
        this.audit = audit;
    }

    /// 404 for a person the referrer may not see; 403 for a field that is not theirs to read.
    @Transactional
    public SnapshotView disclose(UUID personId, DisclosePerson wanted, Staff by) {
        var purpose = wanted.purposeAndGrantee();
        var person = people.get(personId);
        mayRead(wanted.fields(), by);
        var values = new EnumMap<PersonField, @Nullable Object>(PersonField.class);
        for (var field : wanted.fields()) values.put(field, fields.read(field, person, by));
        for (var look : looks(values.keySet()))
            audit.readFor(purpose, look, "person", List.of(personId));
        return new SnapshotView(
                personId, person.caseCode(), person.version(), language(person.details()), values);
    }

    private static void mayRead(List<PersonField> wanted, Staff by) {
        for (var field : wanted)
            if (!field.isOpenTo(by))
                throw new RuleBroken(
                        PlatformProblem.FORBIDDEN,
                        "/fields/" + wanted.indexOf(field),
                        "Your role may not read %s. Ask a case worker.".formatted(field));
    }

    private static Set<String> looks(Set<PersonField> fields) {
        return fields.stream()
                .flatMap(
                        field -> Stream.concat(Stream.of(field.disclosed()), field.look().stream()))
                .collect(Collectors.toSet());
    }

    private static @Nullable String language(PersonDetails details) {
        return Optional.ofNullable(details.particulars().contact())
                .map(Contact::language)
                .or(() -> details.languages().stream().findFirst())
                .orElse(null);
    }
}
