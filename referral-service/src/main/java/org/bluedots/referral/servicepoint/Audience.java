package org.bluedots.referral.servicepoint;

import jakarta.persistence.Embeddable;
import java.util.List;

/// Whom a service point serves.
///
/// @param ageFrom in whole years, like `ageTo`; both included
/// @param sexes `FEMALE`, `MALE`, `OTHER`
/// @param languages ISO 639-3; empty where it says nothing
/// @param accessibility `STEP_FREE`, `SIGN_LANGUAGE`, `EASY_LANGUAGE`, `BRAILLE`, `QUIET_ROOM`
@Embeddable
public record Audience(
        int ageFrom,
        int ageTo,
        List<String> sexes,
        List<String> languages,
        List<String> accessibility,
        boolean acceptsUasc,
        boolean acceptsGbv) {}
