package org.bluedots.referral.subject;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.bluedots.platform.outbox.Origin;
import org.jspecify.annotations.Nullable;

/// Somebody whom registration knows, without anything personal. The case has one lead at any time:
/// the agency that registered the person, until another one accepts its transfer.
@Entity
public class Subject {

    @Id private UUID personId;

    @Column(name = "agency_id")
    private String agency;

    @Column(name = "hub_id")
    private String hub;

    @Column(name = "country_code")
    private String country;

    @Enumerated(EnumType.STRING)
    private SubjectState state;

    private boolean hidden;
    private String leadAgency;
    private @Nullable UUID mergedInto;

    @SuppressWarnings("NullAway.Init") // Hibernate
    protected Subject() {}

    /// Somebody who is there and not hidden.
    public Subject(UUID personId, Origin at) {
        this.personId = personId;
        this.agency = at.agency();
        this.hub = at.hub();
        this.country = at.country();
        this.state = SubjectState.PRESENT;
        this.leadAgency = at.agency();
    }

    /// Is at that hub now.
    public void arrive(Origin at) {
        hub = at.hub();
        country = at.country();
        become(SubjectState.PRESENT);
    }

    /// What is erased or merged stays so, whatever comes late.
    public void become(SubjectState next) {
        if (!state.isGone()) state = next;
    }

    public void hide() {
        hidden = true;
    }

    public void show() {
        hidden = false;
    }

    public void mergeInto(UUID survivor) {
        if (state == SubjectState.ERASED) return;
        state = SubjectState.MERGED;
        mergedInto = survivor;
    }

    public void part() {
        if (state != SubjectState.MERGED) return;
        state = SubjectState.PRESENT;
        mergedInto = null;
    }

    /// Another agency has accepted the responsibility for the case.
    public void leadBy(String other) {
        leadAgency = other;
    }

    public UUID personId() {
        return personId;
    }

    /// For the uncleared this person does not exist, nor does a referral about them.
    public boolean isHidden() {
        return hidden;
    }

    public SubjectState state() {
        return state;
    }

    public String leadAgency() {
        return leadAgency;
    }

    public @Nullable UUID mergedInto() {
        return mergedInto;
    }

    /// Where events and referrals about the person belong.
    public Origin origin(Instant when) {
        return new Origin(agency, hub, country, when);
    }
}
