/// Probes for what a service publishes: events read back from Kafka, schemas, planted names.
@NullMarked
package org.bluedots.platform.testing.event;

import org.jspecify.annotations.NullMarked;
