package org.bluedots.registration;

import java.util.stream.Stream;
import org.bluedots.platform.testing.event.EventSchemas;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ContractsTest {

    @TestFactory
    Stream<DynamicTest> everyExampleFitsItsSchema() {
        return EventSchemas.of("registration-service").everyExampleFits();
    }
}
