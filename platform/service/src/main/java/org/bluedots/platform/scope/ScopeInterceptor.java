package org.bluedots.platform.scope;

import io.quarkus.arc.Arc;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

/// Puts the scope into every transaction as its first statement, so that no use case can forget it
/// (docs/adr/0017). Runs just inside of the transaction interceptor.
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 201)
class ScopeInterceptor {

    private final CurrentScope scope;
    private final RowSecurity rows;
    private final TransactionSynchronizationRegistry transaction;

    ScopeInterceptor(
            CurrentScope scope, RowSecurity rows, TransactionSynchronizationRegistry transaction) {
        this.scope = scope;
        this.rows = rows;
        this.transaction = transaction;
    }

    @AroundInvoke
    Object around(InvocationContext invocation) throws Exception {
        if (Arc.container().requestContext().isActive()
                && transaction.getResource(ScopeInterceptor.class) == null) {
            rows.tell(scope.get());
            transaction.putResource(ScopeInterceptor.class, true);
        }
        return invocation.proceed();
    }
}
