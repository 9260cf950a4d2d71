/// PostgreSQL, Kafka and Keycloak on one machine, without Docker.
@NullMarked
package org.bluedots.platform.embedded;

import org.jspecify.annotations.NullMarked;
