package org.bluedots.gateway;

import java.io.Serial;

/// A failed future that already knows its answer.
final class Refused extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final transient GatewayProblem problem;

    Refused(GatewayProblem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    GatewayProblem problem() {
        return problem;
    }
}
