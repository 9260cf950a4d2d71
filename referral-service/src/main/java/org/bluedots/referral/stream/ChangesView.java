package org.bluedots.referral.stream;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Some changes in their order: each referral once, as it is now.
///
/// @param next where to go on, always given: keep it
/// @param more there are further ones already
@Schema(name = "ReferralChanges")
public record ChangesView(List<ChangeView> items, String next, boolean more) {}
