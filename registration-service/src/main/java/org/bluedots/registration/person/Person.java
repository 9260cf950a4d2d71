package org.bluedots.registration.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bluedots.platform.outbox.Origin;
import org.bluedots.registration.details.BioData;
import org.bluedots.registration.details.PersonDetails;
import org.bluedots.registration.person.PersonEvent.PersonArrived;
import org.bluedots.registration.person.PersonEvent.PersonCorrected;
import org.bluedots.registration.person.PersonEvent.PersonErased;
import org.bluedots.registration.person.PersonEvent.PersonRegistered;
import org.bluedots.registration.person.PersonEvent.RegistrationCompleted;
import org.bluedots.registration.person.PersonEvent.RiskTierChanged;
import org.bluedots.registration.person.PersonEvent.UascStatusChanged;
import org.bluedots.registration.person.PersonEvent.UnaccompaniedChildIdentified;
import org.bluedots.registration.person.PersonEvent.WhereaboutsUnknown;
import org.bluedots.registration.risk.Priority;
import org.bluedots.registration.risk.RiskAssessment;
import org.bluedots.registration.risk.RiskFacts;
import org.bluedots.registration.risk.RiskStanding;
import org.bluedots.registration.uasc.UascRule;
import org.bluedots.registration.uasc.UascStatus;
import org.jspecify.annotations.Nullable;

/// Somebody who was met at a hub. Registered once; corrected as often as more is known; a child's
/// status and everybody's tier follow the facts and say by which rule.
@Entity
public class Person {

    @Id private UUID id;
    @Version private long version;
    private UUID registrationId;
    private @Nullable UUID groupId;
    private short position;
    private @Nullable String caseCode;

    @Column(name = "agency_id")
    private String agency;

    @Column(name = "hub_id")
    private String hub;

    @Column(name = "country_code")
    private String country;

    private Instant registeredAt;

    @Embedded private BioData bioData;

    @Enumerated(EnumType.STRING)
    private UascRule uascRule;

    @Enumerated(EnumType.STRING)
    private UascStatus uascStatus;

    @Embedded private RiskStanding risk;

    @Embedded private PersonLife life;

    @SuppressWarnings("NullAway.Init") // Hibernate
    protected Person() {}

    /// A person as met at the door. `registered` tells the world.
    ///
    /// @param position counts the party's people from 0
    @SuppressWarnings("NullAway.Init") // `decide` and `rank` fill the rest
    public Person(UUID id, String caseCode, int position, Arrival arrival, PersonDetails details) {
        this.id = id;
        this.caseCode = caseCode;
        this.position = (short) position;
        this.registrationId = arrival.registrationId();
        this.groupId = arrival.groupId();
        this.agency = arrival.origin().agency();
        this.hub = arrival.origin().hub();
        this.country = arrival.origin().country();
        this.registeredAt = arrival.recordedAt();
        var state = details.isNameless() ? PersonState.DRAFT : PersonState.REGISTERED;
        this.life = new PersonLife(id, state, registeredAt);
        this.bioData = new BioData(details);
    }

    /// The first assessment, at the door.
    ///
    /// @param loneCaregiver see [RiskFacts#loneCaregiver()]
    /// @return that the person is registered, that a child is alone, and the tier if it is raised
    public List<PersonEvent> register(UascRule rule, boolean loneCaregiver, LocalDate today) {
        risk = new RiskStanding(loneCaregiver);
        decide(rule);
        var assessment = rank(today);
        var events = new ArrayList<PersonEvent>();
        events.add(
                new PersonRegistered(
                        id,
                        registrationId,
                        groupId,
                        uascStatus.isChild(),
                        uascStatus.isChild() ? uascStatus : null,
                        priority(),
                        registeredAt));
        if (uascStatus == UascStatus.UNACCOMPANIED) events.add(identified(registeredAt));
        if (priority() != Priority.P3) events.add(tierChanged(null, assessment, registeredAt));
        return events;
    }

    /// A later look at who is with the child, or at the age.
    ///
    /// @param evidence what the rule rests on, a code
    /// @return nothing when the status and the tier stay as they are
    public List<PersonEvent> assess(
            UascRule rule, String evidence, boolean inError, LocalDate today, Instant now) {
        var from = uascStatus;
        decide(rule);
        var tierChange = review(today, now);
        var events = new ArrayList<PersonEvent>();
        if (from != uascStatus) {
            events.add(
                    new UascStatusChanged(
                            id, from, uascStatus, rule.name(), evidence, inError, now));
            if (uascStatus == UascStatus.UNACCOMPANIED) events.add(identified(now));
        }
        events.addAll(tierChange);
        return events;
    }

    /// Ranks anew: after a finding, a judgement, or a day that passed.
    ///
    /// @return nothing when the tier stays as it is
    public List<PersonEvent> review(LocalDate today, Instant now) {
        var before = priority();
        var assessment = rank(today);
        if (before == priority()) return List.of();
        return List.of(tierChanged(before, assessment, now));
    }

    /// Puts right what was taken down. A draft that gets a name or an alias is one no more.
    ///
    /// @return which fields changed; nothing when none did
    public List<PersonEvent> correct(PersonDetails right, Instant now) {
        var changed = right.differencesFrom(details());
        if (changed.isEmpty()) return List.of();
        bioData.take(right);
        var corrected = new PersonCorrected(id, changed, now);
        if (life.state() != PersonState.DRAFT || right.isNameless()) return List.of(corrected);
        life.become(PersonState.REGISTERED, null, now);
        return List.of(corrected, new RegistrationCompleted(id, now));
    }

    /// Came back, or came to the hub that awaited them, which is theirs from now on.
    public PersonArrived arrive(String atHub, Instant arrivedAt, Instant now) {
        life.comeBack(now);
        var from = hub;
        hub = atHub;
        return new PersonArrived(id, from, atHub, arrivedAt);
    }

    /// Is at another hub than the one where they were registered, as a second record of them shows.
    public void isAt(String otherHub) {
        hub = otherHub;
    }

    /// With other people from now on, or with none.
    public void travelWith(@Nullable UUID otherGroupId) {
        groupId = otherGroupId;
    }

    /// What the days after `from` up to `to` make of somebody who is looked after.
    public List<PersonEvent> growOlder(LocalDate from, LocalDate to, int majority, Instant now) {
        return new Birthdays(id, bioData.birth(), majority).between(from, to, now);
    }

    /// Nobody knows where they are.
    public WhereaboutsUnknown goMissing(Instant lastSeenAt, Instant now) {
        life.become(PersonState.WHEREABOUTS_UNKNOWN, null, now);
        return new WhereaboutsUnknown(id, uascStatus == UascStatus.UNACCOMPANIED, lastSeenAt, now);
    }

    /// Leaves what the statistics need: the quarter of birth or the estimate, the sex, the hub.
    public PersonErased erase(ErasureBasis basis, Instant now) {
        life.become(PersonState.ERASED, basis.name(), now);
        bioData.take(details().erased());
        risk.forget();
        caseCode = null;
        return new PersonErased(id, basis, now);
    }

    private void decide(UascRule rule) {
        uascRule = rule;
        uascStatus = rule.status();
    }

    private RiskAssessment rank(LocalDate today) {
        return risk.rank(facts(today), today);
    }

    /// What the tier rules look at, without the signals.
    public RiskFacts facts(LocalDate today) {
        var age = bioData.birth().youngestAge(today);
        return new RiskFacts(uascStatus, age, risk.loneCaregiver(), groupId == null, Set.of());
    }

    private UnaccompaniedChildIdentified identified(Instant at) {
        return new UnaccompaniedChildIdentified(id, groupId, priority(), risk.rules(), at);
    }

    private RiskTierChanged tierChanged(@Nullable Priority from, RiskAssessment to, Instant at) {
        return new RiskTierChanged(id, from, to.priority(), to.ruleIds(), at);
    }

    public boolean isChild(LocalDate on, int ageOfMajority) {
        return bioData.birth().isChild(on, ageOfMajority);
    }

    /// Where its events come from.
    public Origin origin(Instant occurredAt) {
        return new Origin(agency, hub, country, occurredAt);
    }

    public PersonDetails details() {
        return bioData.details();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID registrationId() {
        return registrationId;
    }

    public @Nullable UUID groupId() {
        return groupId;
    }

    public int position() {
        return position;
    }

    /// What people say instead of the name; empty once the person is erased.
    public String caseCode() {
        return caseCode == null ? "" : caseCode;
    }

    public PersonLife life() {
        return life;
    }

    public String agency() {
        return agency;
    }

    public String hub() {
        return hub;
    }

    public String country() {
        return country;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public UascRule uascRule() {
        return uascRule;
    }

    public UascStatus uascStatus() {
        return uascStatus;
    }

    public Priority priority() {
        return risk.priority();
    }

    /// What the tier stands on; `review` after every change of it.
    public RiskStanding risk() {
        return risk;
    }
}
