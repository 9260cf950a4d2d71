package org.bluedots.registration.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.bluedots.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/// What became of each item, in their order.
public record BatchView(List<Item> items) {

    /// Either a registration or a problem.
    ///
    /// @param status what a single request would have been answered with
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            int status,
            boolean replayed,
            @Nullable RegistrationView registration,
            @Nullable Problem problem) {

        static Item of(RegistrationService.Receipt receipt) {
            return new Item(201, receipt.replayed(), receipt.registration(), null);
        }

        static Item of(Problem problem) {
            return new Item(problem.status(), false, null, problem);
        }
    }
}
