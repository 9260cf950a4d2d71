package org.bluedots.referral.queue;

/// What somebody has to do next, as lists of referrals. Each is a condition on the rows that the
/// caller sees at all, in the words of the entity and of the table.
public enum WorkList {
    /// Sent to our agency, and somebody still has to act.
    INBOX(
            "r.route.toAgency = :agency and r.steps.closedAt is null",
            "to_agency = app_agency() and sent_at is not null and closed_at is null"),
    /// A deadline is broken and not met since.
    OVERDUE(
            """
            exists (select 1 from Deadline d
                where d.aggregateId = r.id and d.state = BREACHED and d.endedAt is null)
            """,
            """
            exists (select from deadline d
                where d.aggregate_id = referral.id and d.state = 'BREACHED' and d.ended_at is null)
            """),
    /// Nobody has accepted in time, and nobody has since.
    ESCALATED(
            "r.status = ESCALATED and r.route.fromAgency = :agency",
            "status = 'ESCALATED' and from_agency = app_agency()"),
    /// The person has to be asked, or asked again.
    WAITING_FOR_CONSENT(
            "r.route.fromAgency = :agency and (r.status = PENDING_CONSENT or r.grounds.consentDue)",
            "from_agency = app_agency() and (status = 'PENDING_CONSENT' or consent_due)"),
    /// It may leave, and nobody has sent it.
    READY(
            "r.route.fromAgency = :agency and r.status = READY",
            "from_agency = app_agency() and status = 'READY'"),
    /// Declined, given back, or not offered: the sender re-routes or closes it.
    BACK(
            "r.route.fromAgency = :agency and r.status in (DECLINED, RETURNED, SERVICE_UNAVAILABLE)",
            "from_agency = app_agency() and status in ('DECLINED', 'RETURNED', 'SERVICE_UNAVAILABLE')"),
    /// Done: the sender has not looked at the outcome yet.
    DONE(
            "r.route.fromAgency = :agency and r.status = COMPLETED",
            "from_agency = app_agency() and status = 'COMPLETED'"),
    /// Our agency was told to stop and has not said what became of the data.
    STOPPED(
            """
            r.route.toAgency = :agency and r.ending.stopAnswer is null
                and r.status in (HALTED, REVOKED, DECLINED_BY_CLIENT)
            """,
            """
            to_agency = app_agency() and sent_at is not null and stop_answer is null
                and status in ('HALTED', 'REVOKED', 'DECLINED_BY_CLIENT')
            """);

    private final String ofEntity;
    private final String ofRow;

    WorkList(String ofEntity, String ofRow) {
        this.ofEntity = ofEntity;
        this.ofRow = ofRow;
    }

    String ofEntity() {
        return ofEntity;
    }

    String ofRow() {
        return ofRow;
    }
}
