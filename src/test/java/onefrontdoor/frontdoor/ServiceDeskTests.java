package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.LEO;
import static onefrontdoor.frontdoor.AContact.NUR;
import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.Door.EARLY_HELP;
import static onefrontdoor.frontdoor.Door.judged;
import static onefrontdoor.frontdoor.Door.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.UUID;
import onefrontdoor.frontdoor.DestinationDecision.Choice;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

class ServiceDeskTests {

    private static final Actor CENTRE = new Actor("childrens-centre");
    private static final ServiceRefusal NO_ROOM = new ServiceRefusal(ServiceReason.NO_CAPACITY, "Not before May.");

    private final Door door = new Door();
    private final Reference contact = door.receives(aContact().about(NUR, LEO));

    ServiceDeskTests() {
        door.threshold.decide(
                contact, List.of(judged(1, Route.NOT_SOCIAL_CARE), judged(2, Route.NOT_SOCIAL_CARE)), Door.MANAGER);
        door.destination.decide(
                contact,
                List.of(sent(1, Destination.CHILDRENS_CENTRE), sent(2, Destination.TARGETED_FAMILY_SUPPORT)),
                EARLY_HELP);
        door.events.clear();
    }

    @Test
    void hasEveryServiceAskedExceptTheOneThatAnswersByItsOwnTask() {
        assertThat(door.services.request(contact)).isEqualTo(1);

        assertThat(door.events)
                .filteredOn(event -> !(event instanceof ChildDecided))
                .containsExactly(new ServicesChosen(
                        contact,
                        List.of(new ServicesChosen.Sent(
                                decision(), door.child(contact, 1).id().value(), 1, "childrens-centre"))));
    }

    @Test
    void asksNobodyAboutAChildWhoIsAccepted() {
        door.services.accepted(contact, decision(), CENTRE);

        assertThat(door.services.request(contact)).isZero();
        assertThat(door.messages.outcomeLastTold(contactId())).contains(ContactStatus.Kind.SERVICE_ACCEPTED);
    }

    @Test
    void leavesADeclinedChildToEarlyHelpWithTheReason() {
        UUID decision = decision();

        clearInvocations(door.turns);

        door.services.declined(contact, decision, NO_ROOM, CENTRE);

        InOrder order = inOrder(door.turns, door.places);
        order.verify(door.turns).take(contact);
        order.verify(door.places).childDeclined(any(), eq(Door.TOMORROW_EVENING));
        assertThat(door.book.awaitingDestination(door.children(contact)))
                .extracting(Child::number)
                .containsExactly(1);
        assertThat(door.services.destinationDue(contact)).contains(Door.TOMORROW_EVENING);
        assertThat(door.takenBack)
                .filteredOn(DestinationTakenBack.class::isInstance)
                .containsExactly(new DestinationTakenBack(decision));
        assertThat(new DeclinedBefore(door.serviceAnswers, Door.words()).inWords(door.child(contact, 1)))
                .isEqualTo("Declined before: Children's centre (No room at the moment). Not before May.\n");
    }

    @Test
    void leavesNobodyToASecondDecisionWhomAManagerIsAlreadyPlacing() {
        door.services.declined(contact, decision(), NO_ROOM, CENTRE);
        when(door.places.isDestinationSought(contact)).thenReturn(true);

        assertThat(door.services.destinationDue(contact)).isEmpty();
    }

    /** A task beside another one about the same children must not stay for ever. */
    @Test
    void closesATaskInWhichNothingIsLeftToChoose() {
        assertThat(door.destination.decide(contact, List.of(), EARLY_HELP)).isFalse();
        assertThatThrownBy(() -> decide(again(true)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("decided already");
    }

    @Test
    void opensNoSecondDecisionForChildrenWhomAManagerIsPlacing() {
        door.services.declined(contact, decision(), NO_ROOM, CENTRE);
        door.book.reopen(door.child(contact, 2), "News.", Door.MANAGER);
        when(door.places.isDestinationSought(contact)).thenReturn(true);

        assertThat(door.threshold
                        .decide(contact, List.of(judged(2, Route.NOT_SOCIAL_CARE)), Door.MANAGER)
                        .anyChildNeedsDestination())
                .isFalse();
        assertThat(door.familySupport.takenBack(contact)).isEmpty();
    }

    @Test
    void neverSendsAChildToTheSameServiceByAccident() {
        door.services.declined(contact, decision(), NO_ROOM, CENTRE);

        assertThatThrownBy(() -> decide(again(false)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("did not take child 1 on");
        decide(again(true));

        assertThat(door.book.awaitingDestination(door.children(contact))).isEmpty();
    }

    @Test
    void takesBackADecisionOfWhichTheServiceMayNotBeTold() {
        UUID decision = decision();

        door.services.notTold(contact, decision);

        assertThat(door.takenBack)
                .filteredOn(DestinationTakenBack.class::isInstance)
                .containsExactly(new DestinationTakenBack(decision));
        assertThat(door.serviceAnswers.isGiven(decision)).isFalse();
    }

    private static Choice again(boolean meant) {
        return new Choice(1, Destination.CHILDRENS_CENTRE, "They have room now.", Offer.NONE, meant);
    }

    private void decide(Choice choice) {
        door.destination.decide(contact, List.of(choice), EARLY_HELP);
    }

    private UUID decision() {
        return door.book.destination(door.child(contact, 1)).orElseThrow().id();
    }

    private ContactId contactId() {
        return door.files.of(contact).id();
    }
}
