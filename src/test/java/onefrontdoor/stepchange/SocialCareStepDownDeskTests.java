package onefrontdoor.stepchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.TestClock;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.frontdoor.AgenciesInWords;
import onefrontdoor.frontdoor.StepDownAgreements;
import onefrontdoor.frontdoor.StepDownDoor;
import onefrontdoor.frontdoor.StepDownDoor.OnContact;
import onefrontdoor.handover.SocialCareCases;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SocialCareStepDownDeskTests {

    private static final Actor WORKER = new Actor("csw1");
    private static final OnContact AT = new OnContact(new Reference("C-2026-000123"), UUID.randomUUID(), 1);
    private static final Instant NOW = Instant.parse("2026-03-26T10:00:00Z");

    private final TestClock clock = new TestClock(NOW);
    private final SocialCareStepDowns stepDowns = mock(SocialCareStepDowns.class);
    private final AgenciesInWords agencies = mock(AgenciesInWords.class);
    private final StepDownDoor door = mock(StepDownDoor.class);
    private final SocialCareCases cases = mock(SocialCareCases.class);
    private final RestrictedRecords restricted = mock(RestrictedRecords.class);
    private final StepDownProcess process = mock(StepDownProcess.class);
    private final StepDownQuestions questions = new StepDownQuestions(agencies, clock);
    private final SocialCareStepDownDesk desk = new SocialCareStepDownDesk(
            stepDowns,
            questions,
            new StepDownGuards(questions),
            door,
            mock(StepDownAgreements.class),
            cases,
            restricted,
            process,
            mock(AuditTrail.class),
            clock);

    private final SocialCareStepDownDesk.Asking asking =
            new SocialCareStepDownDesk.Asking(UUID.randomUUID(), WORKER, true);

    @BeforeEach
    void aChildWithSocialCare() {
        when(agencies.codes()).thenReturn(Set.of("childrens-centre"));
        when(door.find(AT.contact(), 1)).thenReturn(Optional.of(AT));
        when(door.decideBy()).thenReturn(NOW.plusSeconds(86_400));
        when(restricted.opensTo(WORKER, AT.contact())).thenReturn(true);
        when(cases.held(AT.contact(), AT.child()))
                .thenReturn(Optional.of(new SocialCareCases.Held(UUID.randomUUID(), "SC-1", NOW, false)));
        when(stepDowns.isFirst(any(), any())).thenReturn(true);
        when(stepDowns.find(asking.id())).thenReturn(Optional.of(mock(StepDownStanding.class)));
    }

    @Test
    void asksOnceAndStartsTheProcess() {
        assertThat(desk.ask(asking, typed(Map.of())).isRepeat()).isFalse();

        verify(process).asked(any());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "agreesToHelp | REFUSED | agree to early help first",
                "agreesToHelp | NOT_YET_ASKED | agree to early help first",
                "agreedOn | 2026-03-27 | in the future",
                "with-nobody-known | yes | from the list",
                "leadName | '' | Name the lead professional",
                "leadReached | '' | How do we reach them?",
                "plan | CHILD_PROTECTION | from a child protection plan directly",
                "plan | AFTER_ASSESSMENT | Complete the assessment first",
                "reviewOn | '' | final review",
                "reviewOn | 9 April | Give the date as a day",
                "child | 2 | does not have this child",
                "reference | nonsense | does not have this child",
            })
    void saysWhatToDoFirst(String field, String answer, String sentence) {
        assertThatThrownBy(() -> desk.ask(asking, typed(Map.of(field, answer))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence);

        verify(stepDowns, never()).keep(any(), any());
        verify(process, never()).asked(any());
    }

    @Test
    void refusesAChildWhomSocialCareDoesNotHave() {
        when(cases.held(AT.contact(), AT.child())).thenReturn(Optional.empty());

        assertThatThrownBy(() -> desk.ask(asking, typed(Map.of()))).hasMessage(SocialCareStepDownDesk.UNKNOWN);
    }

    @Test
    void saysTheSameOfARestrictedRecordAsOfNone() {
        when(restricted.opensTo(WORKER, AT.contact())).thenReturn(false);

        assertThatThrownBy(() -> desk.ask(asking, typed(Map.of()))).hasMessage(SocialCareStepDownDesk.UNKNOWN);
    }

    @Test
    void refusesASecondOneWhileOneIsOpen() {
        when(stepDowns.isFirst(any(), any())).thenReturn(false);

        assertThatThrownBy(() -> desk.ask(asking, typed(Map.of())))
                .hasMessageContaining("waits for early help already");
        verify(process, never()).asked(any());
    }

    @Test
    void givesTheSameAnswerToTheSameRequestAndNoneToAnother() {
        when(stepDowns.fingerprint(asking.id())).thenReturn(Optional.of(Fingerprints.of(typed(Map.of()))));

        assertThat(desk.ask(asking, typed(Map.of())).isRepeat()).isTrue();
        assertThatThrownBy(() -> desk.ask(asking, typed(Map.of("goals", "Something else."))))
                .hasMessageContaining("Ask anew");
        verify(process, never()).asked(any());
    }

    @Test
    void takesTheAssessmentThatSocialCareToldOf() {
        when(cases.held(AT.contact(), AT.child()))
                .thenReturn(Optional.of(new SocialCareCases.Held(UUID.randomUUID(), "SC-1", NOW, true)));

        assertThat(desk.ask(asking, typed(Map.of("plan", "AFTER_ASSESSMENT"))).isRepeat())
                .isFalse();
    }

    private static FormAnswers typed(Map<String, String> changed) {
        Map<String, Object> typed = new HashMap<>(Map.of(
                "reference", "C-2026-000123",
                "child", "1",
                "plan", "CHILD_IN_NEED",
                "goals", "Goals met.",
                "actions", "Routines.",
                "reviewOn", "2026-04-09",
                "offer", "Help at home."));
        typed.putAll(Map.of(
                "leadName", "Hana ZZ-Visitor",
                "leadAgency", "Health visiting",
                "leadReached", "01632 960001",
                "agreesToHelp", "AGREED",
                "agreedBy", "Bex ZZ-Sorrel",
                "agreedOn", "2026-03-25",
                "worker", "Tomi ZZ-Rowe",
                "workerReached", "01632 960222"));
        typed.putAll(changed);
        return new FormAnswers(WORKER, typed);
    }
}
