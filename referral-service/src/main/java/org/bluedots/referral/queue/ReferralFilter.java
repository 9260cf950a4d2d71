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
        @RestQuery @Nullable String overdue,
        @RestQuery @Nullable String list,
        @RestQuery @Nullable String servicePointId) {

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
        return id("subjectId", subjectId);
    }

    private static Optional<UUID> id(String parameter, @Nullable String given) {
        if (given == null) return Optional.empty();
        try {
            return Optional.of(UUID.fromString(given));
        } catch (IllegalArgumentException notAnId) {
            throw new InvalidInput(parameter, "Give an id, a UUID.");
        }
    }

    Optional<String> sendingHub() {
        return Optional.ofNullable(hub);
    }

    /// The work list, if one is asked for; `overdue=true` is the older name of one.
    Optional<WorkList> workList() {
        if ("true".equals(overdue)) return Optional.of(WorkList.OVERDUE);
        if (list == null) return Optional.empty();
        return Optional.of(constant(WorkList.class, "list", list));
    }

    Optional<UUID> servicePoint() {
        return id("servicePointId", servicePointId);
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
