package org.bluedots.referral.referral;

import static java.util.Objects.requireNonNullElse;
import static org.bluedots.referral.code.ReferralType.MANDATORY_REPORT;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bluedots.platform.given.SpokenCode;
import org.bluedots.platform.outbox.Origin;
import org.bluedots.platform.outbox.Sensitivity;
import org.bluedots.platform.problem.IllegalTransition;
import org.bluedots.referral.code.ReferralType;
import org.bluedots.referral.code.TransferDocument;
import org.bluedots.referral.disclosure.DisclosedField;
import org.jspecify.annotations.Nullable;

/// What is written of a referral. Only [Referral], its one kind, takes the steps of its life.
@MappedSuperclass
public class ReferralRecord {

    @Id private UUID id;
    @Version private long version;
    private String code;

    @Enumerated(EnumType.STRING)
    private ReferralType type;

    @Embedded private Need need;
    @Embedded private Route route;
    @Embedded private Letter letter = Letter.NONE;
    @Embedded private Grounds grounds = Grounds.NONE;
    @Embedded private Steps steps;
    @Embedded private @Nullable Ending ending;
    private @Nullable String uascStatus;
    private @Nullable String ruleId;
    private @Nullable UUID parentId;
    private @Nullable UUID ledBy;
    private @Nullable UUID bundleId;
    private @Nullable UUID proposedPointId;
    private @Nullable String snapshot;

    @Enumerated(EnumType.STRING)
    private List<DisclosedField> disclosed;

    @Enumerated(EnumType.STRING)
    private List<TransferDocument> checklist = List.of();

    @Enumerated(EnumType.STRING)
    private ReferralStatus status;

    @ElementCollection
    @CollectionTable(name = "referral_correction", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "position")
    private List<ReferralCorrection> corrections = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "referral_attempt", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "position")
    private List<ContactAttempt> attempts = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // Hibernate
    protected ReferralRecord() {}

    ReferralRecord(UUID id, SpokenCode code, ReferralType type, Need need, Route route, Steps at) {
        this.id = id;
        this.code = code.value();
        this.type = type;
        this.need = need;
        this.route = route;
        this.steps = at;
        this.status = ReferralStatus.DRAFT;
        this.disclosed = List.of();
    }

    public void note(ContactAttempt attempt) {
        attempts.add(attempt);
    }

    /// The person's record was merged into another one, or parted from it again.
    ///
    /// @param older the referral that says the same and leads; null when none does
    public void move(UUID subject, @Nullable UUID older) {
        need = need.of(subject);
        ledBy = older;
    }

    /// Forgets what points to the person but the id.
    public void forget() {
        snapshot = null;
        letter = letter.withoutWords();
    }

    /// Its place, for events and clocks about it: on the protected topic when it is guarded.
    public Origin origin(Instant when) {
        var open = route.origin(when);
        if (!need.guarded()) return open;
        return new Origin(open.agency(), open.hub(), open.country(), when, Sensitivity.PROTECTED);
    }

    void moveTo(ReferralStatus next) {
        if (!status.canBecome(next) || (type == MANDATORY_REPORT && next.isWithdrawn()))
            throw new IllegalTransition("referral", status, next);
        status = next;
    }

    void need(Need other) {
        need = other;
    }

    void route(Route other) {
        route = other;
    }

    void letter(Letter other) {
        letter = other;
    }

    void grounds(Grounds other) {
        grounds = other;
    }

    void ending(Ending other) {
        ending = other;
    }

    void disclosed(List<DisclosedField> fields) {
        disclosed = fields;
    }

    void snapshot(@Nullable String sealed) {
        snapshot = sealed;
    }

    void proposedPoint(UUID servicePoint) {
        proposedPointId = servicePoint;
    }

    void uascStatus(String now) {
        uascStatus = now;
    }

    void correction(ReferralCorrection correction) {
        corrections.add(correction);
    }

    void cause(@Nullable String rule, @Nullable UUID parent, @Nullable UUID bundle) {
        ruleId = rule;
        parentId = parent;
        bundleId = bundle;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public ReferralType type() {
        return type;
    }

    public Need need() {
        return need;
    }

    public Route route() {
        return route;
    }

    public Letter letter() {
        return letter;
    }

    public Grounds grounds() {
        return grounds;
    }

    /// Hibernate's dirty checking finds embedded values of a mapped superclass by bean getters.
    Need getNeed() {
        return need;
    }

    Route getRoute() {
        return route;
    }

    Letter getLetter() {
        return letter;
    }

    Grounds getGrounds() {
        return grounds;
    }

    @Nullable Ending getEnding() {
        return ending;
    }

    Steps getSteps() {
        return steps;
    }

    public Steps steps() {
        return steps;
    }

    public @Nullable String uascStatus() {
        return uascStatus;
    }

    public @Nullable String ruleId() {
        return ruleId;
    }

    public @Nullable UUID parentId() {
        return parentId;
    }

    public @Nullable UUID ledBy() {
        return ledBy;
    }

    public @Nullable UUID bundleId() {
        return bundleId;
    }

    public @Nullable UUID proposedPointId() {
        return proposedPointId;
    }

    public @Nullable String snapshot() {
        return snapshot;
    }

    public ReferralStatus status() {
        return status;
    }

    public Ending ending() {
        return requireNonNullElse(ending, Ending.NONE);
    }

    public List<DisclosedField> disclosed() {
        return List.copyOf(disclosed);
    }

    /// What goes over with the case; of a transfer only.
    public List<TransferDocument> checklist() {
        return List.copyOf(checklist);
    }

    /// Before it is sent: the database refuses a transfer without what is required.
    public void handOver(Set<TransferDocument> documents) {
        checklist = documents.stream().sorted().toList();
    }

    public List<ReferralCorrection> corrections() {
        return List.copyOf(corrections);
    }

    public List<ContactAttempt> attempts() {
        return List.copyOf(attempts);
    }
}
