package org.bluedots.referral.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.referral.queue.ReferralDetailView;
import org.bluedots.referral.referral.Closing;

/// What may happen between acceptance and completion, and after a stop.
@ApplicationScoped
class AppointmentService {

    private final Receiving receiving;
    private final Clock clock;

    AppointmentService(Receiving receiving, Clock clock) {
        this.receiving = receiving;
        this.clock = clock;
    }

    @Transactional
    public ReferralDetailView schedule(UUID id, long version, ScheduleAppointment when) {
        if (when.at().isBefore(clock.instant()))
            throw new InvalidInput("/at", "An appointment lies in the future.");
        return receiving.step(
                "schedule-appointment",
                id,
                version,
                (referral, now) -> referral.expect(when.at(), now));
    }

    /// The person did not come.
    @Transactional
    public ReferralDetailView noShow(UUID id, long version) {
        return receiving.step("note-no-show", id, version, (referral, now) -> referral.miss(now));
    }

    /// Ends it by the receiver's decision.
    @Transactional
    public ReferralDetailView end(UUID id, long version, Closing how) {
        return receiving.step(how.name(), id, version, (referral, now) -> referral.end(how, now));
    }

    /// What became of the data of a referral that was stopped.
    @Transactional
    public ReferralDetailView answerStop(UUID id, long version, AnswerStop what) {
        return receiving.step(
                "answer-stop",
                id,
                version,
                (referral, now) -> referral.answerStop(what.answer(), now));
    }
}
