package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.LEO;
import static onefrontdoor.frontdoor.AContact.NUR;
import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.Door.judged;
import static onefrontdoor.frontdoor.Door.sent;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.Test;

class FamilySupportCasesTests {

    private final Door door = new Door();
    private final Told told = new Told();
    private final FamilySupportCases cases = new FamilySupportCases(
            door.files, door.book, door.supportAnswers, new NoStepDowns(), told, Door.words(), door.clock);
    private final Reference contact = door.receives(aContact().about(NUR, LEO));

    FamilySupportCasesTests() {
        door.threshold.decide(
                contact, List.of(judged(1, Route.NOT_SOCIAL_CARE), judged(2, Route.NOT_SOCIAL_CARE)), Door.MANAGER);
        door.destination.decide(
                contact,
                List.of(sent(1, Destination.TARGETED_FAMILY_SUPPORT), sent(2, Destination.ADVICE)),
                Door.EARLY_HELP);
    }

    @Test
    void holdsAFamilyFromTheAcceptanceOn() {
        assertThat(cases.holds(contact)).isFalse();

        answers("ACCEPT");

        assertThat(cases.holds(contact)).isTrue();
        assertThat(cases.holds(new Reference("C-2026-999999"))).isFalse();
    }

    @Test
    void holdsNobodyWhomItDeclined() {
        answers("DECLINE");

        assertThat(cases.holds(contact)).isFalse();
    }

    @Test
    void holdsNobodyOfWhomItMayNotBeTold() {
        answers("ACCEPT");

        told.sight = new Sight(Set.of(FieldClass.BASIC), false, Set.of(2));

        assertThat(cases.holds(contact)).isFalse();
    }

    @Test
    void holdsNobodyAboutWhomSomebodyDecidedAnew() {
        answers("ACCEPT");

        door.book.takeBack(door.book.destination(door.child(contact, 1)).orElseThrow(), door.clock.instant());

        assertThat(cases.holds(contact)).isFalse();
    }

    @Test
    void showsInTheListWhatNamesNobody() {
        FamilySupportCases.OnList shown = cases.onList(contact);

        assertThat(shown.childrenAges()).isNotBlank();
        assertThat(shown.toString()).doesNotContain("ZZ-");
    }

    private void answers(String answer) {
        Map<String, Object> row =
                Map.of("number", "1", "answer", answer, "alternative", "CHILDRENS_CENTRE", "rationale", "As it is.");
        door.familySupport.decide(contact, new FormAnswers(new Actor("tm1"), Map.of("children", List.of(row))));
    }

    /** The gate of sharing, as a test sets it. */
    private static final class Told extends SightOfService {

        private Sight sight = new Sight(Set.of(FieldClass.BASIC), false, Set.of(1));

        private Told() {
            super(null, null, null);
        }

        @Override
        Sight of(Contact contact, String service, Set<FieldClass> needed) {
            return service.equals("targeted-family-support") ? sight : Sight.NOTHING;
        }
    }
}
