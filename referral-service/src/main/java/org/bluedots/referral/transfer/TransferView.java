package org.bluedots.referral.transfer;

import java.util.List;
import java.util.UUID;
import org.bluedots.referral.code.TransferDocument;
import org.bluedots.referral.queue.ReferralDetailView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A transfer of one case, or of siblings.
///
/// @param missing of the checklist, without which it is not sent
@Schema(name = "Transfer")
public record TransferView(
        UUID id, List<TransferDocument> missing, List<ReferralDetailView> cases) {}
