package org.bluedots.referral.journal;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bluedots.platform.deadline.EscalationStep;
import org.bluedots.referral.code.Priority;

/// The part of a country profile that says how long a receiver may take and who is told after that.
record ClockProfile(Clocks clocks, List<Step> escalation) {

    /// @param acceptance by priority: P0 counts minutes, P3 days
    record Clocks(MandatoryReport mandatoryReport, Map<Priority, Acceptance> acceptance) {}

    /// A record has a method `notify` already.
    record MandatoryReport(@JsonProperty("notify") Duration notification, Duration assess) {}

    /// All from the sending.
    record Acceptance(Duration acknowledge, Duration accept, Duration start) {}

    /// The profile's schema asks for a time for each priority.
    record Step(String role, Map<Priority, Duration> after) {

        EscalationStep of(Priority priority) {
            return new EscalationStep(role, requireNonNull(after.get(priority)));
        }
    }

    Acceptance acceptance(Priority priority) {
        return requireNonNull(clocks.acceptance().get(priority));
    }

    /// The chain for one priority: the higher, the sooner the next is told.
    List<EscalationStep> chain(Priority priority) {
        return escalation.stream().map(step -> step.of(priority)).toList();
    }
}
