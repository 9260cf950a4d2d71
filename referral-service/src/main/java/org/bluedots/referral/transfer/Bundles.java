package org.bluedots.referral.transfer;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bluedots.platform.problem.NotFound;
import org.bluedots.platform.scope.CurrentScope;
import org.bluedots.referral.code.TransferDocument;
import org.bluedots.referral.queue.ReferralDetails;
import org.bluedots.referral.referral.Referral;
import org.bluedots.referral.referral.ReferralRepository;

/// The cases of one transfer.
@Singleton
class Bundles {

    private final ReferralRepository referrals;
    private final ReferralDetails details;
    private final CurrentScope scope;

    Bundles(ReferralRepository referrals, ReferralDetails details, CurrentScope scope) {
        this.referrals = referrals;
        this.details = details;
        this.scope = scope;
    }

    List<Referral> own(UUID id) {
        return some(
                referrals.bundle(id).stream()
                        .filter(one -> one.route().fromAgency().equals(scope.get().agency()))
                        .toList());
    }

    List<Referral> received(UUID id) {
        return some(
                referrals.bundle(id).stream()
                        .filter(one -> scope.get().agency().equals(one.route().toAgency()))
                        .filter(one -> one.steps().sentAt() != null)
                        .toList());
    }

    private static List<Referral> some(List<Referral> found) {
        if (found.isEmpty()) throw new NotFound("transfer");
        return found;
    }

    TransferView view(UUID id) {
        var cases = some(referrals.bundle(id));
        return new TransferView(
                id, List.copyOf(missing(cases)), cases.stream().map(details::of).toList());
    }

    Set<TransferDocument> missing(List<Referral> cases) {
        var missing = EnumSet.noneOf(TransferDocument.class);
        for (var one : cases) {
            var lacking = EnumSet.copyOf(TransferDocument.REQUIRED);
            lacking.removeAll(one.checklist());
            missing.addAll(lacking);
        }
        return missing;
    }

    void flush() {
        referrals.flush();
    }
}
