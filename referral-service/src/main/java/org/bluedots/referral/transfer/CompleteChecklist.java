package org.bluedots.referral.transfer;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.bluedots.referral.code.TransferDocument;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What goes over with each case.
public record CompleteChecklist(
        @NotNull @Schema(required = true) Set<TransferDocument> checklist) {}
