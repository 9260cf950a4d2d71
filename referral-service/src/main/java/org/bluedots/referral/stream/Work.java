package org.bluedots.referral.stream;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.bluedots.platform.correlation.Correlation;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.scope.CurrentScope;
import org.bluedots.platform.scope.Scope;

/// Work in the name of somebody whose request is still open.
@Singleton
class Work {

    private final CurrentScope scope;
    private final Correlation correlation;
    private final Ids ids;

    Work(CurrentScope scope, Correlation correlation, Ids ids) {
        this.scope = scope;
        this.correlation = correlation;
        this.ids = ids;
    }

    @ActivateRequestContext
    <T> T in(Scope other, Supplier<T> work) {
        scope.set(other);
        correlation.begin(ids.next().toString());
        return work.get();
    }
}
