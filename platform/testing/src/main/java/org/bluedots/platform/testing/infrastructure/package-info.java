/// One way each to get PostgreSQL, Kafka and Keycloak for tests: embedded, or in containers for
/// those who have Docker.
@NullMarked
package org.bluedots.platform.testing.infrastructure;

import org.jspecify.annotations.NullMarked;
