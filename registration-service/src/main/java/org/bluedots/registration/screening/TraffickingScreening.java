package org.bluedots.registration.screening;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bluedots.registration.codelist.CodeList;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.risk.RiskFinding;
import org.bluedots.registration.risk.RiskSignal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// Once screened for signs of trafficking. Never changed; a later screening takes the place of an
/// earlier one. Known to few.
@Entity
public class TraffickingScreening {

    @Id private UUID id;
    private UUID personId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> indicators;

    private int listVersion;
    private int score;
    private boolean suspected;
    private String screenedBy;
    private Instant screenedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate
    protected TraffickingScreening() {}

    /// @param list which edition of the indicators was asked with
    TraffickingScreening(
            UUID id,
            UUID personId,
            CodeList list,
            List<String> indicators,
            String by,
            Instant now) {
        this.id = id;
        this.personId = personId;
        this.indicators = indicators;
        this.listVersion = list.version();
        this.score = list.score(indicators);
        this.suspected = list.reaches(score);
        this.screenedBy = by;
        this.screenedAt = now;
    }

    /// Tells the person's standing, which is ranked anew after it.
    void weighOn(Person person) {
        if (!signals().isEmpty()) person.risk().found(id, RiskFinding.guarded(signals(), null));
    }

    /// What it says to the tier rules; nothing when there was no sign.
    public Set<RiskSignal> signals() {
        return new Signs(suspected, !indicators.isEmpty()).signals();
    }

    /// What a screening found, without what it was.
    public record Signs(boolean suspected, boolean any) {

        public Set<RiskSignal> signals() {
            if (suspected)
                return EnumSet.of(
                        RiskSignal.TRAFFICKING_INDICATOR, RiskSignal.TRAFFICKING_SUSPECTED);
            return any ? EnumSet.of(RiskSignal.TRAFFICKING_INDICATOR) : Set.of();
        }
    }

    public UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    List<String> indicators() {
        return indicators;
    }

    int listVersion() {
        return listVersion;
    }

    int score() {
        return score;
    }

    boolean suspected() {
        return suspected;
    }

    String screenedBy() {
        return screenedBy;
    }

    Instant screenedAt() {
        return screenedAt;
    }
}
