package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.NUR;
import static onefrontdoor.frontdoor.AContact.aContact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.Test;

/** What a manager writes beside a decision: to early help (RB10), and about an adult at risk. */
class DecisionNotesTests {

    private final Door door = new Door();
    private final Reference contact = door.receives(aContact().about(NUR));

    @Test
    void refusesToPassAChildToEarlyHelpWithoutAWord() {
        assertThatThrownBy(() -> door.forms.decideThreshold(contact, answers("NOT_SOCIAL_CARE", Map.of())))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Write the hand-over note");
    }

    @Test
    void needsNoNoteWhenNoChildGoesToEarlyHelp() {
        door.forms.decideThreshold(contact, answers("SECTION_17", Map.of()));

        assertThat(door.notes.of(door.contact(contact).id())).isEmpty();
    }

    @Test
    void keepsTheNoteForEarlyHelp() {
        door.forms.decideThreshold(contact, answers("NOT_SOCIAL_CARE", Map.of("handoverNote", "Ring after six.")));

        assertThat(door.notes.of(door.contact(contact).id()))
                .singleElement()
                .extracting(ContactNotes.Note::kind, ContactNotes.Note::words)
                .containsExactly(ContactNotes.Kind.HANDOVER, "Ring after six.");
    }

    @Test
    void refusesAnAdultAtRiskWhomNobodyNames() {
        assertThatThrownBy(
                        () -> door.forms.decideThreshold(contact, answers("SECTION_17", Map.of("adultAtRisk", "YES"))))
                .isInstanceOf(Refusal.class)
                .hasMessage("Say which adult is at risk, and why.");
    }

    @Test
    void passesAnAdultAtRiskOn() {
        var followed = door.forms.decideThreshold(
                contact, answers("SECTION_17", Map.of("adultAtRisk", "YES", "adultNote", "The grandmother.")));
        door.adultDesk.passedOn(contact, "Adult social care, they ring back.", new onefrontdoor.shared.Actor("cso1"));

        assertThat(followed.adultAtRisk()).isTrue();
        assertThat(door.adults.seen).containsExactly(Answer.YES);
        assertThat(door.adults.passedOn).containsExactly("Adult social care, they ring back.");
    }

    private static FormAnswers answers(String route, Map<String, String> more) {
        Map<String, Object> typed = new HashMap<>(Map.of("readiness", "DECIDE", "adultAtRisk", "NO"));
        typed.put(
                "children",
                List.of(Map.of("number", "1", "level", "LEVEL_2B", "route", route, "rationale", "As seen.")));
        typed.putAll(more);
        return new FormAnswers(Door.MANAGER, typed);
    }
}
