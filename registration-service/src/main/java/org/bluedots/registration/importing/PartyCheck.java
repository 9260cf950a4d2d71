package org.bluedots.registration.importing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.List;
import org.bluedots.platform.fault.FaultKind;
import org.bluedots.platform.problem.Problems;
import org.bluedots.registration.imports.Claim;
import org.bluedots.registration.intake.RegisterParty;
import org.bluedots.registration.intake.RegistrationService;
import org.bluedots.registration.manifest.PartyDraft;
import org.bluedots.registration.manifest.RowFault;

/// Asks of a party of a list what the door asks, in the same words.
@Singleton
class PartyCheck {

    private final RegistrationService registrations;
    private final ObjectMapper json;
    private final Validator validator;
    private final Problems problems;

    PartyCheck(
            RegistrationService registrations,
            ObjectMapper json,
            Validator validator,
            Problems problems) {
        this.registrations = registrations;
        this.json = json;
        this.validator = validator;
        this.problems = problems;
    }

    Checked check(PartyDraft draft, Claim claim) {
        if (!draft.faults().isEmpty()) return Checked.refused(draft, draft.faults());
        try {
            var request = json.convertValue(draft.json(), RegisterParty.class);
            var violations = validator.validate(request);
            if (!violations.isEmpty()) throw new ConstraintViolationException(violations);
            registrations.check(request, claim.author());
            return new Checked(draft, request, List.of());
        } catch (RuntimeException refusal) {
            return Checked.refused(draft, faults(draft, refusal));
        }
    }

    /// Why a party is refused. What may be otherwise in a while is thrown on: it says nothing about
    /// the party.
    List<RowFault> faults(PartyDraft draft, RuntimeException refusal) {
        if (FaultKind.of(refusal).isPresent()) throw refusal;
        return draft.located(problems.of(refusal));
    }
}
