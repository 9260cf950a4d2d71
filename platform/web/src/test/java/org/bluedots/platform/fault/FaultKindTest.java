package org.bluedots.platform.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FaultKindTest {

    /// Narayana's RollbackException has no cause when the database went away during the commit.
    @Test
    void aFailedCommitSaysWhyOnlyInWhatItSuppressed() {
        var refusal = new IllegalStateException("commit", new SQLException("gone", "08006"));
        var rollback = new IllegalArgumentException("rolled back");
        rollback.addSuppressed(refusal);
        assertThat(FaultKind.of(new RuntimeException(rollback))).contains(FaultKind.UNAVAILABLE);
    }

    @Test
    void aDefectIsNeither() {
        assertThat(FaultKind.of(new IllegalStateException("defect"))).isEmpty();
    }
}
