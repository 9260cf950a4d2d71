package org.bluedots.registration.standing;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.bluedots.registration.reminder.Reminded;

/// The last day of something that a tier stands on is over.
@Singleton
class TierReview implements Reminded {

    private final ReviewService reviews;

    TierReview(ReviewService reviews) {
        this.reviews = reviews;
    }

    @Override
    public String kind() {
        return Reviews.REVIEW;
    }

    @Override
    public void due(UUID personId) {
        reviews.review(personId);
    }
}
