package onefrontdoor.handover.process;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.CoversModel;
import onefrontdoor.TestEngine;
import onefrontdoor.handover.SocialCareTimesDesk;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CoversModel("processes/handover/social-care-times.bpmn")
class SocialCareTimesProcessTests {

    private static final Reference REFERENCE = new Reference("C-2026-000123");
    private static final UUID NUR = UUID.randomUUID();
    private static final UUID LEO = UUID.randomUUID();
    private static final Instant TOMORROW = Instant.parse("2026-03-11T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-31T16:00:00Z");
    private static final String MISSED = "BoundaryEvent_TimeMissed";

    private final SocialCareTimesDesk desk = mock(SocialCareTimesDesk.class);
    private final CamundaSocialCareTimes times = new CamundaSocialCareTimes(runtimeService());

    @BeforeEach
    void openTheDesk() {
        when(desk.missed(REFERENCE, NUR)).thenReturn(LATER);
        TestEngine.register(new FindNextTimeDelegate(desk));
        TestEngine.register(new EscalateMissedTimeDelegate(desk, new OverdueReviews(runtimeService())));
    }

    @Test
    void waitsForNewsUntilTheNextTime() {
        ProcessInstance watch = watch(NUR, Optional.of(TOMORROW));

        assertThat(watch).isWaitingAtExactly("Task_AwaitNews");
        assertThat(job(MISSED, watch)).hasDueDate(Date.from(TOMORROW));
    }

    @Test
    void looksAnewAtEveryNewsOfThisChildOnlyAndStartsNoSecondWatch() {
        ProcessInstance nur = watch(NUR, Optional.of(TOMORROW));
        ProcessInstance leo = watch(LEO, Optional.of(TOMORROW));
        when(desk.next(NUR)).thenReturn(Optional.of(LATER));

        times.timesChanged(REFERENCE, NUR, true);

        assertThat(job(MISSED, nur)).hasDueDate(Date.from(LATER));
        assertThat(job(MISSED, leo)).hasDueDate(Date.from(TOMORROW));
        org.assertj.core.api.Assertions.assertThat(watches()).hasSize(2);
    }

    @Test
    void endsWhenNothingCanBeMissed() {
        ProcessInstance watch = watch(NUR, Optional.of(TOMORROW));
        when(desk.next(NUR)).thenReturn(Optional.empty());

        times.timesChanged(REFERENCE, NUR, false);

        assertThat(watch).isEnded().hasPassed("EndEvent_NoTimeRuns").hasNotPassed("Task_EscalateMissedTime");
    }

    @Test
    void startsNoWatchWhereNothingCanBeMissed() {
        times.timesChanged(REFERENCE, NUR, false);

        org.assertj.core.api.Assertions.assertThat(watches()).isEmpty();
    }

    @Test
    void tellsTheHeadOfServiceOfAMissedTimeAndGoesOnWatching() {
        when(desk.next(NUR)).thenReturn(Optional.of(TOMORROW)).thenReturn(Optional.of(LATER));
        times.timesChanged(REFERENCE, NUR, true);
        ProcessInstance watch = watches().get(0);

        execute(job(MISSED, watch));

        assertThat(watch).isWaitingAtExactly("Task_AwaitNews").hasPassed("Task_EscalateMissedTime");
        assertThat(job(MISSED, watch)).hasDueDate(Date.from(LATER));
        ProcessInstance review = runtimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("OverdueReviewProcess")
                .processInstanceBusinessKey(REFERENCE.value())
                .singleResult();
        assertThat(task(review)).hasCandidateGroup("head-of-service").hasDueDate(Date.from(LATER));
        assertThat(review).variables().containsEntry("reference", REFERENCE.value());
    }

    private ProcessInstance watch(UUID request, Optional<Instant> next) {
        when(desk.next(request)).thenReturn(next);
        List<String> before = watches().stream().map(ProcessInstance::getId).toList();
        times.timesChanged(REFERENCE, request, true);
        return watches().stream()
                .filter(watch -> !before.contains(watch.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static List<ProcessInstance> watches() {
        return runtimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("SocialCareTimesProcess")
                .list();
    }
}
