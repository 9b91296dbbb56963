package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.LEO;
import static onefrontdoor.frontdoor.AContact.NUR;
import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.AContact.fromThePublic;
import static onefrontdoor.frontdoor.Door.EARLY_HELP;
import static onefrontdoor.frontdoor.Door.MANAGER;
import static onefrontdoor.frontdoor.Door.TOMORROW_EVENING;
import static onefrontdoor.frontdoor.Door.judged;
import static onefrontdoor.frontdoor.Door.sent;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import onefrontdoor.frontdoor.ContactStatus.Kind;
import onefrontdoor.frontdoor.OutcomeDesk.Step;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeDeskTests {

    private final Door door = new Door();

    @Test
    void tellsAProfessionalTheOutcomeForEachChild() {
        Reference contact = door.receives(aContact().about(NUR, LEO));
        door.threshold.decide(contact, List.of(judged(1, Route.SECTION_47), judged(2, Route.NOT_SOCIAL_CARE)), MANAGER);
        door.destination.decide(contact, List.of(sent(2, Destination.CHILDRENS_CENTRE)), EARLY_HELP);

        door.outcome.tellReferrer(contact);

        assertThat(told(contact)).containsExactlyInAnyOrder(Kind.SOCIAL_CARE, Kind.EARLY_HELP);
    }

    @Test
    void tellsAnOutcomeOnceAndAgainWhenItHasChanged() {
        Reference contact = door.receives(aContact().about(NUR));
        door.threshold.decide(contact, List.of(judged(1, Route.NOT_SOCIAL_CARE)), MANAGER);
        door.destination.decide(contact, List.of(sent(1, Destination.CHILDRENS_CENTRE)), EARLY_HELP);
        door.outcome.tellReferrer(contact);
        door.outcome.tellReferrer(contact);
        door.clock.pass(Duration.ofHours(3));
        door.book.reopen(door.child(contact, 1), "A bruise.", MANAGER);
        door.threshold.decide(contact, List.of(judged(1, Route.SECTION_47)), MANAGER);

        door.outcome.tellReferrer(contact);
        door.outcome.tellReferrer(contact);

        assertThat(door.messages.to(door.contact(contact).id()))
                .extracting(ContactStatus.Told::kind)
                .containsExactly(Kind.EARLY_HELP, Kind.SOCIAL_CARE);
        assertThat(door.correspondence.on(contact)).hasSize(2);
    }

    @ParameterizedTest(name = "{0} is told as {1}")
    @CsvSource({
        "TARGETED_FAMILY_SUPPORT, EARLY_HELP",
        "TARGETED_YOUTH_SUPPORT, EARLY_HELP",
        "CHILDRENS_CENTRE, EARLY_HELP",
        "OTHER_EARLY_HELP, EARLY_HELP",
        "UNIVERSAL_SERVICES, EARLY_HELP",
        "OTHER_SPECIALIST, EARLY_HELP",
        "ADVICE, ADVICE",
        "NO_FURTHER_ACTION, NO_FURTHER_ACTION"
    })
    void tellsAProfessionalWhatKindOfDestinationWasChosen(Destination destination, Kind kind) {
        Reference contact = door.receives(aContact());
        door.threshold.decide(contact, List.of(judged(1, Route.NOT_SOCIAL_CARE)), MANAGER);
        door.destination.decide(contact, List.of(sent(1, destination)), EARLY_HELP);

        door.outcome.tellReferrer(contact);

        assertThat(told(contact)).containsExactly(kind);
    }

    @Test
    void tellsThePublicOnlyThatADecisionWasMade() {
        Reference contact =
                door.receives(aContact().by(fromThePublic(ContactSource.ACQUAINTANCE, "Nell ZZ-Neighbour")));
        door.threshold.decide(contact, List.of(judged(1, Route.SECTION_47)), MANAGER);

        door.outcome.tellReferrer(contact);

        assertThat(told(contact)).containsExactly(Kind.DECIDED);
    }

    @Test
    void tellsSomebodyAnonymousOnlyThatADecisionWasMade() {
        Reference contact = door.receives(aContact().by(Referrer.whoStaysAnonymous()));
        door.threshold.decide(contact, List.of(judged(1, Route.SECTION_17)), MANAGER);

        door.outcome.tellReferrer(contact);

        assertThat(told(contact)).containsExactly(Kind.DECIDED);
    }

    @Test
    void recordsALateDecisionOnceHoweverOftenTheTimerIsRetried() {
        Reference contact = door.receives(aContact());
        door.clock.moveTo(TOMORROW_EVENING);

        door.outcome.decisionLate(contact, Step.THRESHOLD);
        door.clock.pass(Duration.ofMinutes(5));
        door.outcome.decisionLate(contact, Step.THRESHOLD);

        assertThat(door.breaches.entries())
                .containsExactly(new OnPaper.Late(door.contact(contact).id(), "THRESHOLD", TOMORROW_EVENING));
    }

    @Test
    void asksTheHeadOfServiceWithinOfficeHoursAndDecidesNothing() {
        Reference contact = door.receives(aContact());
        door.clock.moveTo(TOMORROW_EVENING);

        Instant reviewBy = door.outcome.decisionLate(contact, Step.DESTINATION);

        assertThat(reviewBy).isEqualTo("2026-03-12T13:00:00Z");
        assertThat(door.book.awaitingThreshold(door.children(contact))).hasSize(1);
        assertThat(door.book.destination(door.child(contact, 1))).isEmpty();
    }

    @Test
    void keepsWhatTheHeadOfServiceDid() {
        Reference contact = door.receives(aContact());

        door.outcome.reviewed(contact, "Rang the manager.", new Actor("hos1"));

        assertThat(door.notes.of(door.contact(contact).id()))
                .singleElement()
                .extracting(ContactNotes.Note::kind, ContactNotes.Note::words, ContactNotes.Note::writtenBy)
                .containsExactly(ContactNotes.Kind.OVERDUE_REVIEW, "Rang the manager.", "hos1");
    }

    private Set<Kind> told(Reference contact) {
        return door.messages.toldTo(door.contact(contact).id());
    }
}
