package org.bluedots.referral.webhook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.bluedots.referral.referral.ReferralEvent;

/// The types of change a webhook may ask for: those of docs/events.md, by their short names. They
/// are the same for guarded referrals, so that none stands out.
public final class WebhookTypes {

    private static final String FAMILY = "org.bluedots.referral.";
    private static final String VERSION = ".v1";

    static final List<String> ALL =
            Arrays.stream(ReferralEvent.class.getPermittedSubclasses())
                    .map(event -> kebab(event.getSimpleName()))
                    .sorted()
                    .toList();

    private WebhookTypes() {}

    /// `org.bluedots.referral.referral-sent.v1` is `referral-sent`.
    public static String of(ReferralEvent event) {
        var type = event.type();
        return type.substring(FAMILY.length(), type.length() - VERSION.length());
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
