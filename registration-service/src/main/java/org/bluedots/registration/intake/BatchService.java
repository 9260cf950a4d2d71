package org.bluedots.registration.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import org.bluedots.platform.idempotency.Command;
import org.bluedots.platform.problem.Problems;
import org.bluedots.platform.staff.Staff;

/// Registers many parties, each in a transaction of its own.
@ApplicationScoped
public class BatchService {

    private final RegistrationService registrations;
    private final ObjectMapper json;
    private final Validator validator;
    private final Problems problems;

    BatchService(
            RegistrationService registrations,
            ObjectMapper json,
            Validator validator,
            Problems problems) {
        this.registrations = registrations;
        this.json = json;
        this.validator = validator;
        this.problems = problems;
    }

    /// Every item gets an answer; none is refused because of another.
    public BatchView register(RegisterBatch batch, Staff by) {
        return new BatchView(batch.items().stream().map(item -> register(item, by)).toList());
    }

    private BatchView.Item register(RegisterBatch.Item item, Staff by) {
        try {
            var request = json.convertValue(item.registration(), RegisterParty.class);
            var violations = validator.validate(request);
            if (!violations.isEmpty()) throw new ConstraintViolationException(violations);
            var command =
                    Command.of(item.idempotencyKey(), RegistrationResource.OPERATION, request);
            return BatchView.Item.of(registrations.register(command, request, by));
        } catch (RuntimeException refusal) {
            return BatchView.Item.of(problems.of(refusal));
        }
    }
}
