package org.bluedots.referral.personchange;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Stream;
import org.bluedots.platform.inbox.EventConsumer;
import org.bluedots.platform.inbox.EventEnvelope;
import org.bluedots.platform.outbox.Origin;
import org.bluedots.referral.subject.SubjectState;

/// Listens to registration: who is there, and what becomes of them. A consumer of its own, so that
/// a child's report never waits for it.
@Singleton
class PersonEventConsumer implements EventConsumer {

    private static final Set<String> TYPES =
            Stream.of(
                            "person-registered",
                            "person-arrived",
                            "person-departed",
                            "whereabouts-unknown",
                            "case-closed",
                            "case-reopened",
                            "person-protected",
                            "person-protection-ended",
                            "person-turned-18",
                            "persons-merged",
                            "persons-unmerged",
                            "person-erased")
                    .map(PersonEventConsumer::type)
                    .collect(toUnmodifiableSet());

    private final PersonService people;
    private final MergeService merges;
    private final ErasureService erasures;
    private final ObjectMapper json;

    PersonEventConsumer(
            PersonService people, MergeService merges, ErasureService erasures, ObjectMapper json) {
        this.people = people;
        this.merges = merges;
        this.erasures = erasures;
        this.json = json;
    }

    private static String type(String name) {
        return PersonChanged.PREFIX + name + ".v1";
    }

    @Override
    public String name() {
        return "referral.people";
    }

    @Override
    public Set<String> topics() {
        return Set.of("bluedots.registration.v1");
    }

    @Override
    public Set<String> types() {
        return TYPES;
    }

    @Override
    public void on(EventEnvelope event) {
        var name = event.type().substring(PersonChanged.PREFIX.length(), event.type().length() - 3);
        switch (name) {
            case "persons-merged" ->
                    merges.merge(json.convertValue(event.data(), RecordsMerged.class));
            case "persons-unmerged" ->
                    merges.unmerge(json.convertValue(event.data(), RecordsMerged.class));
            default -> onPerson(name, event);
        }
    }

    private void onPerson(String name, EventEnvelope event) {
        var fact = json.convertValue(event.data(), PersonChanged.class);
        var id = fact.personId();
        var at = new Origin(event.agency(), event.hub(), event.country(), event.occurredAt());
        switch (name) {
            case "person-registered" -> people.register(id, at);
            case "person-arrived" -> people.arrive(id, at);
            case "person-departed" -> people.depart(fact);
            case "whereabouts-unknown" -> people.become(id, SubjectState.MISSING);
            case "case-closed" -> people.become(id, SubjectState.CLOSED);
            case "case-reopened" -> people.become(id, SubjectState.PRESENT);
            case "person-protected" -> people.hide(id);
            case "person-protection-ended" -> people.show(id);
            case "person-turned-18" -> people.comeOfAge(id);
            case "person-erased" -> erasures.erase(id);
            default -> throw new IllegalArgumentException("not asked for: " + event.type());
        }
    }
}
