package onefrontdoor.handover;

import static onefrontdoor.handover.ANetwork.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import onefrontdoor.directory.UnmetNeed;
import org.junit.jupiter.api.Test;

/** What the meeting of the Collective gets: gaps and overlaps, and no count from which a family could be known (E42). */
class NetworkMeetingIT {

    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);

    private final ANetwork network = new ANetwork();

    @Test
    void whatLeavesTheCouncilHoldsNoReferenceAndNoFewFamilies() {
        for (int family = 0; family < 8; family++) {
            network.asked(network.contact("SL1 1AA"), "childrens-centre", "2026-02-10T10:00:00Z");
        }
        network.answered(
                network.asked(network.contact("SL2 1AA"), "childrens-centre", "2026-02-01T10:00:00Z"),
                "2026-03-01T10:00:00Z");
        Instant noticed = Instant.parse("2026-02-03T10:00:00Z");
        network.unmet.note(
                new UnmetNeed("Parenting support", "SL2", "LEVEL_2B", UnmetNeed.Cause.NONE_FITS, null, noticed),
                UUID.randomUUID());
        network.unmet.note(
                new UnmetNeed("Parenting support", "", "LEVEL_2B", UnmetNeed.Cause.NONE_FITS, null, ANetwork.NOW),
                UUID.randomUUID());

        List<NetworkTable> february = network.desk.during(FEBRUARY, network.desk.areas());

        assertThat(rows(february, "areas"))
                .containsExactly(
                        List.of("Central", "10", "10", "10", "19"),
                        List.of("North", "fewer than 5", "fewer than 5", "fewer than 5", "–"));
        assertThat(rows(february, "unmet"))
                .containsExactly(List.of("Parenting support", "North", "2b", "No service fits", "fewer than 5"));
        assertThat(february.toString()).doesNotContain("C-2026-");
    }

    @Test
    void gapsAndOverlapsOfAnAreaFollowFromTheDirectory() {
        List<NetworkTable> north = network.desk.during(FEBRUARY, List.of("North"));

        assertThat(rows(north, "away"))
                .containsExactly(
                        List.of("North", "Children's centre, Britwell", "Service full"),
                        List.of("North", "Mentors for young people", "Service paused"));
        assertThat(rows(north, "overlaps"))
                .contains(List.of(
                        "North",
                        "Parenting support",
                        "Targeted family support; Children's centre, Britwell; Parenting programme"))
                .noneMatch(
                        row -> row.toString().contains("Chalvey") || row.get(1).equals("Rewards"));
        network.directory.says("Steps to work", service -> service.put("status", "temporarily closed"));
        assertThat(rows(network.desk.during(FEBRUARY, List.of("North")), "without"))
                .contains(List.of("North", "Employment support"));
    }
}
