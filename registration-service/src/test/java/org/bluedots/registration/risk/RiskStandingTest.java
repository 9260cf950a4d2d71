package org.bluedots.registration.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.bluedots.registration.uasc.UascStatus;
import org.junit.jupiter.api.Test;

class RiskStandingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final UUID FINDING = new UUID(7, 1);

    private final RiskStanding standing = new RiskStanding(false);

    private static RiskFacts of(UascStatus status) {
        return new RiskFacts(status, 9, false, true, Set.of());
    }

    @Test
    void aProtectedFindingCountsWithoutBeingNamed() {
        standing.found(FINDING, RiskFinding.guarded(Set.of(RiskSignal.GBV), null));

        var risk = standing.rank(of(UascStatus.ACCOMPANIED), TODAY);

        assertThat(risk.priority()).isEqualTo(Priority.P1);
        assertThat(risk.ruleIds()).containsExactly("PROTECTED_REASON");
    }

    @Test
    void aSignOfTraffickingCountsOnceTheChildIsFoundToBeAlone() {
        var sign = Set.of(RiskSignal.TRAFFICKING_INDICATOR);
        standing.found(FINDING, RiskFinding.guarded(sign, null));

        assertThat(standing.rank(of(UascStatus.ACCOMPANIED), TODAY).priority())
                .isEqualTo(Priority.P3);
        assertThat(standing.rank(of(UascStatus.UNACCOMPANIED), TODAY).priority())
                .isEqualTo(Priority.P0);
    }

    @Test
    void aFindingCountsOnItsLastDayAndNotAfter() {
        standing.found(FINDING, RiskFinding.open(RiskSignal.INJURY, TODAY));

        assertThat(standing.nextReview()).hasValue(TODAY.plusDays(1));
        assertThat(standing.rank(of(UascStatus.SEPARATED), TODAY).priority())
                .isEqualTo(Priority.P0);
        assertThat(standing.rank(of(UascStatus.SEPARATED), TODAY.plusDays(1)).priority())
                .isEqualTo(Priority.P1);
        assertThat(standing.nextReview()).isEmpty();
    }

    @Test
    void anOfficersJudgementGoesBeforeTheRulesUntilItsLastDayIsOver() {
        standing.judge(
                new RiskOverride(
                        Priority.P3, OverrideReason.SAFE_FOR_NOW, "With her aunt.", "x", TODAY));

        var judged = standing.rank(of(UascStatus.UNACCOMPANIED), TODAY);
        assertThat(standing.nextReview()).hasValue(TODAY.plusDays(1));
        assertThat(judged.priority()).isEqualTo(Priority.P3);
        assertThat(judged.ruleIds()).containsExactly("OVERRIDE", "UNACCOMPANIED_CHILD");

        var later = standing.rank(of(UascStatus.UNACCOMPANIED), TODAY.plusDays(1));
        assertThat(later.priority()).isEqualTo(Priority.P1);
        assertThat(later.ruleIds()).containsExactly("UNACCOMPANIED_CHILD");
    }
}
