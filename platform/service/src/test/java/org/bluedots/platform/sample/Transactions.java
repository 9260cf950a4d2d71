package org.bluedots.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import org.bluedots.platform.scope.CurrentScope;
import org.bluedots.platform.scope.Scope;

/// A use case that a test makes up.
@ApplicationScoped
public class Transactions {

    private final CurrentScope scope;

    Transactions(CurrentScope scope) {
        this.scope = scope;
    }

    @ActivateRequestContext
    public void run(Runnable work) {
        scope.set(Scope.ofCause("northstar", "BD-MD-01", "test"));
        work.run();
    }

    @ActivateRequestContext
    @Transactional
    public void commit(Runnable work) {
        work.run();
    }
}
