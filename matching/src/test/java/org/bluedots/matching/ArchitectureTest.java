package org.bluedots.matching;

import java.util.stream.Stream;
import org.bluedots.platform.testing.architecture.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> theRulesOfTheHouseHold() {
        return HouseRules.of("org.bluedots.matching");
    }
}
