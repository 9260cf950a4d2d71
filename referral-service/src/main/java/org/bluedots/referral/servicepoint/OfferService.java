package org.bluedots.referral.servicepoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.bluedots.platform.audit.Audit;
import org.bluedots.platform.idempotency.Command;
import org.bluedots.platform.idempotency.Commands;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.platform.problem.NotFound;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.staff.CurrentStaff;

/// What an agency says of its own service points.
@ApplicationScoped
public class OfferService {

    private final ServicePointRepository servicePoints;
    private final Commands commands;
    private final Audit audit;
    private final CurrentStaff staff;
    private final Clock clock;

    OfferService(
            ServicePointRepository servicePoints,
            Commands commands,
            Audit audit,
            CurrentStaff staff,
            Clock clock) {
        this.servicePoints = servicePoints;
        this.commands = commands;
        this.audit = audit;
        this.staff = staff;
        this.clock = clock;
    }

    /// Opens one, of the caller's agency.
    @Transactional
    public Receipt open(DescribeServicePoint said, Command command, UUID id) {
        said.check();
        var outcome = commands.claim(command, id);
        if (outcome.replayed()) return new Receipt(ServicePointView.of(own(outcome.id())), true);
        checkFallback(said, id);
        var point = new ServicePoint(id, staff.get().agency(), said);
        servicePoints.persist(point);
        audit.wrote("open", "service-point", id);
        return new Receipt(ServicePointView.of(point), false);
    }

    /// @param replayed it had been opened by an earlier sending of the same command
    public record Receipt(ServicePointView servicePoint, boolean replayed) {}

    @Transactional
    public ServicePointView describe(UUID id, long version, DescribeServicePoint said) {
        said.check();
        checkFallback(said, id);
        return change("describe", id, version, point -> point.describe(said));
    }

    @Transactional
    public ServicePointView report(UUID id, long version, ReportCapacity now) {
        return change(
                "report-capacity", id, version, point -> point.report(now.at(clock.instant())));
    }

    /// Nothing is sent there any more.
    @Transactional
    public ServicePointView retire(UUID id, long version) {
        return change("retire", id, version, point -> point.retire(clock.instant()));
    }

    private ServicePointView change(
            String action, UUID id, long version, Consumer<ServicePoint> how) {
        var point = own(id);
        ExpectedVersion.check(version, point.version());
        how.accept(point);
        servicePoints.flush(); // the answer carries the new version
        audit.wrote(action, "service-point", id);
        return ServicePointView.of(point);
    }

    private ServicePoint own(UUID id) {
        return servicePoints
                .of(staff.get().agency(), id)
                .orElseThrow(() -> new NotFound("service point"));
    }

    private void checkFallback(DescribeServicePoint said, UUID id) {
        var fallback = said.fallbackId();
        if (fallback == null) return;
        if (fallback.equals(id) || servicePoints.findByIdOptional(fallback).isEmpty())
            throw new InvalidInput("/fallbackId", "Name another service point.");
    }
}
