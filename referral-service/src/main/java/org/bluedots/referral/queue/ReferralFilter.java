package org.bluedots.referral.queue;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.referral.code.Priority;
import org.bluedots.referral.referral.ReferralStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which referrals are asked for, as the query says it; what is left out is not filtered.
public record ReferralFilter(
        @RestQuery @Nullable String status,
        @RestQuery @Nullable String priority,
        @RestQuery @Nullable String subjectId,
        @RestQuery @Nullable String hub,
        @RestQuery @Nullable String overdue) {

    Set<ReferralStatus> statuses() {
        if (status == null) return EnumSet.allOf(ReferralStatus.class);
        if (status.equals("open")) return ReferralStatus.OPEN;
        return EnumSet.of(constant(ReferralStatus.class, "status", status));
    }

    Set<Priority> priorities() {
        if (priority == null) return EnumSet.allOf(Priority.class);
        return EnumSet.of(constant(Priority.class, "priority", priority));
    }

    Optional<UUID> subject() {
        if (subjectId == null) return Optional.empty();
        try {
            return Optional.of(UUID.fromString(subjectId));
        } catch (IllegalArgumentException notAnId) {
            throw new InvalidInput("subjectId", "Give the person's id, a UUID.");
        }
    }

    Optional<String> sendingHub() {
        return Optional.ofNullable(hub);
    }

    boolean onlyOverdue() {
        return "true".equals(overdue);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String parameter, String given) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(given))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(parameter, "Give one of " + names(type) + "."));
    }

    private static String names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(joining(", "));
    }
}
