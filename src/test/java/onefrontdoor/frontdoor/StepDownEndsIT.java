package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AStepDown.MENTORS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.Set;
import java.util.UUID;
import onefrontdoor.consent.AgreementEnded;
import onefrontdoor.consent.GivenAnswer;
import onefrontdoor.frontdoor.TellingServices.Verdict;
import onefrontdoor.shared.Actor;
import org.junit.jupiter.api.Test;

/** How a request to step a child down ends, and who has the child then (E16, INV07, CT11). */
class StepDownEndsIT {

    private static final Actor THEY = new Actor(MENTORS);

    private final AStepDown family = new AStepDown();
    private final UUID request = family.asked();

    StepDownEndsIT() {
        family.events.clear();
    }

    @Test
    void whoIsAcceptedIsTargetedFamilySupportsNoLonger() {
        family.services.accepted(family.contact, request, THEY);

        assertThat(family.cases.holds(family.contact)).isFalse();
        assertThat(family.events).containsExactly(new SteppedDown(family.contact));
        assertThat(line().state()).isEqualTo("ACCEPTED");
        assertThat(family.door.serviceAnswers.isGiven(family.decision())).isFalse();
        assertThat(lastNote())
                .isEqualTo("Step-down from targeted family support: Volunteers and mentors took child 1 over.");
    }

    @Test
    void whoIsDeclinedStaysWithTargetedFamilySupportWhichSeesWhy() {
        family.services.declined(
                family.contact, request, new ServiceRefusal(ServiceReason.NO_CAPACITY, "Not before May."), THEY);

        assertThat(family.cases.holds(family.contact)).isTrue();
        assertThat(line().state()).isEqualTo("DECLINED");
        assertThat(line().said()).isEqualTo("No room at the moment Not before May.");
        assertThat(lastNote()).contains("Targeted family support keeps the child. Not before May.");
        assertThat(family.door.book.awaitingDestination(family.door.children(family.contact)))
                .isEmpty();
        verify(family.door.places, never()).childDeclined(any(), any());
        assertThat(family.asked()).as("another may be asked").isNotNull();
    }

    @Test
    void ofWhomTheServiceMayNotBeToldStaysToo() {
        family.services.notTold(family.contact, request);

        assertThat(family.cases.holds(family.contact)).isTrue();
        assertThat(line().state()).isEqualTo("NOT_TOLD");
        verify(family.door.places, never()).childDeclined(any(), any());
    }

    @Test
    void endsAtOnceWhenAgreementToItEnds() {
        family.ends.on(ended());
        assertThat(family.events).as("the family still agrees to it").isEmpty();
        family.mayBeTold(Verdict.ASK_FAMILY);

        family.ends.on(ended());

        assertThat(family.events).containsExactly(new DestinationTakenBack(request));
        assertThat(line().state()).isEqualTo("TAKEN_BACK");
        assertThat(family.cases.holds(family.contact)).isTrue();
    }

    @Test
    void endsWithTheDecisionThatSentTheChildToTargetedFamilySupport() {
        family.ends.on(new DestinationTakenBack(UUID.randomUUID()));
        assertThat(line().state()).isEqualTo("OPEN");

        family.ends.on(new DestinationTakenBack(family.decision()));

        assertThat(family.events).containsExactly(new DestinationTakenBack(request));
        assertThat(line().state()).isEqualTo("TAKEN_BACK");
    }

    @Test
    void theFirstEndStands() {
        family.services.accepted(family.contact, request, THEY);

        family.services.notTold(family.contact, request);

        assertThat(line().state()).isEqualTo("ACCEPTED");
        assertThat(family.events).hasSize(1);
    }

    private AgreementEnded ended() {
        return new AgreementEnded(family.contact, Set.of(), Set.of(), GivenAnswer.WITHDRAWN);
    }

    private StepDownSheet.Line line() {
        return family.sheet().lines().get(0);
    }

    private String lastNote() {
        var notes = family.door.notes.of(family.door.contact(family.contact).id());
        return notes.get(notes.size() - 1).words();
    }
}
