package onefrontdoor.handover;

import static onefrontdoor.handover.ANetwork.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.Test;

/** Open requests, waits, gaps and duplication by area, for those who may know and for a meeting (A13, B23, E42, INV13). */
class NetworkDeskIT {

    private static final Actor MANAGER = new Actor("dehm1");
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final String MONDAY = "2026-03-09T10:00:00Z";

    private final ANetwork network = new ANetwork();

    @Test
    void aContactBelongsToTheAreaOfItsPostcodeOrToNone() {
        network.asked(network.contact("sl1 1aa"), "childrens-centre", MONDAY);
        network.asked(network.contact("SL2 9ZZ"), "childrens-centre", "2026-03-14T10:00:00Z");
        network.asked(network.contact("XX9 9XX"), "targeted-youth-support", MONDAY);
        network.asked(network.contact(null), "targeted-youth-support", MONDAY);

        NetworkView view = network.desk.now(network.desk.areas(), MANAGER);

        assertThat(rows(view.tables(), "areas"))
                .containsExactly(
                        List.of("Area not known", "2", "2", "2", "7"),
                        List.of("Central", "1", "1", "1", "7"),
                        List.of("North", "1", "1", "0", "2"));
        assertThat(rows(view.tables(), "services"))
                .containsExactly(
                        List.of("childrens-centre", "2", "2", "1", "7"),
                        List.of("targeted-youth-support", "2", "2", "2", "7"));
        assertThat(network.desk.now(List.of("North"), MANAGER).open())
                .extracting(NetworkLine::reference, NetworkLine::days, NetworkLine::late)
                .containsExactly(tuple("C-2026-000002", 2L, false));
    }

    @Test
    void targetedFamilySupportWhichAnswersByATaskIsAmongTheServicesAndLateAfterItsOwnTime() {
        network.sentToFamilySupport(network.contact("SL1 1AA"), MONDAY);
        network.sentToFamilySupport(network.contact("SL1 1AA"), "2026-03-15T10:00:00Z");

        NetworkView view = network.desk.now(network.desk.areas(), MANAGER);

        assertThat(rows(view.tables(), "services"))
                .containsExactly(List.of("targeted-family-support", "2", "2", "1", "7"));
    }

    @Test
    void aChildWhoStepsDownIsListedAsThat() {
        network.isStepDown(network.asked(network.contact("SL1 1AA"), "volunteers-and-mentors", MONDAY));

        NetworkView view = network.desk.now(network.desk.areas(), MANAGER);

        assertThat(view.open()).extracting(NetworkLine::service).containsExactly("volunteers-and-mentors (step-down)");
        assertThat(rows(view.tables(), "services"))
                .containsExactly(List.of("volunteers-and-mentors (step-down)", "1", "1", "1", "7"));
    }

    @Test
    void whoeverIsNotOnTheListOfARestrictedRecordNeitherSeesNorCountsItAndNoMeetingDoes() {
        String hidden = network.contact("SL1 1AA");
        network.asked(hidden, "childrens-centre", "2026-02-10T10:00:00Z");
        network.restrict(hidden, "hos1");

        NetworkView manager = network.desk.now(network.desk.areas(), MANAGER);
        NetworkView listed = network.desk.now(network.desk.areas(), new Actor("hos1"));

        assertThat(manager.open()).isEmpty();
        assertThat(rows(manager.tables(), "areas")).isEmpty();
        assertThat(listed.open()).extracting(NetworkLine::reference).containsExactly(hidden);
        assertThat(rows(network.desk.during(FEBRUARY, network.desk.areas()), "areas"))
                .isEmpty();
        verify(network.audit, never()).read(eq(MANAGER), any(), any());
        verify(network.audit, times(1)).read(new Actor("hos1"), new Reference(hidden), "early help network");
    }

    @Test
    void measuresTheDaysUntilTheAnswerBesideWhatTheDirectorySays() {
        for (String day : List.of("2026-03-10", "2026-03-12", "2026-03-15")) {
            UUID decision = network.asked(network.contact("SL1 1AA"), "targeted-youth-support", MONDAY);
            network.answered(decision, day + "T10:00:00Z");
        }

        NetworkView view = network.desk.now(network.desk.areas(), MANAGER);

        assertThat(rows(view.tables(), "waits"))
                .contains(
                        List.of("targeted-youth-support", "Targeted youth support: 14", "3", "3"),
                        List.of(
                                "other-specialist",
                                "Counselling and play therapy: 60; Help with domestic abuse: 0",
                                "0",
                                "–"));
        assertThat(view.open()).isEmpty();
    }

    @Test
    void oneChildAtSeveralServicesIsListedUnlessTheyWereAskedForDifferentNeeds() {
        String first = network.contact("SL1 1AA");
        String again = network.contact("SL1 1AA");
        network.sameChild(first, again);
        UUID one = network.asked(first, "other-early-help", MONDAY);
        UUID two = network.asked(again, "targeted-youth-support", MONDAY);
        network.names(one, "Parenting programme");
        assertThat(doubles()).as("the second need is not said").hasSize(1);

        network.names(two, "Steps to work");
        assertThat(doubles()).as("different needs").isEmpty();

        network.names(two, "Money and home");
        network.names(one, "School family links");
        assertThat(doubles()).singleElement().satisfies(found -> {
            assertThat(found.needs()).containsExactly("Practical support");
            assertThat(found.requests()).extracting(NetworkLine::reference).containsExactly(first, again);
        });
    }

    private List<NetworkView.Doubled> doubles() {
        return network.desk.now(network.desk.areas(), MANAGER).doubles();
    }
}
