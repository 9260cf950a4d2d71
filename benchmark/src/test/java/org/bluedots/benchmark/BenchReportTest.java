package org.bluedots.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchReportTest {
    private static final BenchReport REPORT =
            new BenchReport(
                    List.of(new Intake.Figure(8, 400.04, 1000, 0.4, 18.2, 41.9)),
                    new Families.Figure(50, 11.5, 40, 2),
                    List.of(new Referrals.Figure(50, 21.5, 90, 3.1)),
                    List.of(new BenchReport.ServiceFigure("gateway", 1800, 140)),
                    2500,
                    0.5);

    @Test
    void theFiguresForMachinesHaveTheseNames() {
        assertThat(REPORT.json().toString())
                .isEqualTo(
                        """
                        {"intake":[{"clients":8,"perSecond":400.04,"ratioToDurableCommit":0.4,\
                        "p50Millis":18.2,"p99Millis":41.9}],\
                        "familyOfFour":{"perSecond":50,"p50Millis":11.5,"p99Millis":40.0},\
                        "referral":[{"perSecond":50,"p50Millis":21.5,"p99Millis":90.0}],\
                        "services":[{"name":"gateway","readyMillis":1800,"rssMiB":140}],\
                        "relayPerSecond":2500.0,"coldSurgeRatio":0.5}\
                        """);
    }

    @Test
    void theTableSaysEachFigure() {
        var bytes = new ByteArrayOutputStream();
        REPORT.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains(
                        "8 clients                     400       1000     0.40      18.2      41.9")
                .contains("50 families of 4/s           11.5       40.0")
                .contains("50 children/s                21.5       90.0")
                .contains("gateway                       1.8        140");
    }
}
