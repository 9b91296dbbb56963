package onefrontdoor.application.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static onefrontdoor.frontdoor.Scenarios.sc02;
import static onefrontdoor.frontdoor.Scenarios.sc08;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.MakeContact;
import onefrontdoor.frontdoor.Submission;
import onefrontdoor.shared.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.StopWatch;

/** Two managers at one desk with 200 open tasks: nothing typed is lost, and nobody works against the other. */
class BusyDeskIT extends BrowserScenario {

    private static final int OPEN = 200;
    private static final int RED = 5;
    private static final Duration PATIENCE_OF_A_MANAGER = Duration.ofSeconds(15);
    private static final String REASON = "One agency can help with breakfast club, says ZZ-Birch School.";
    private static final String DUE_DATES =
            "tasks => tasks.map(task => new Date(angular.element(task).scope().task.due).getTime())";

    private String reference;

    @BeforeEach
    void aFullDesk() {
        clock.moveTo("2026-03-02T10:20");
        reference = receives(1, () -> sc02()).get(0);
        clock.moveTo("2026-03-03T14:05");
        receives(OPEN - RED - 1, () -> sc02());
        receives(RED, () -> sc08());
        runJobs();
        database.sql("delete from task_reassignment").update();
    }

    @Test
    void isOrderedAndLosesNothing() {
        everyWayInPutsTheMostPressingFirst(atTheDesk("dehm1"));
        Tasklist first = atTheDesk("dswm1");
        theListsAreSortedCountedAndQuick(first);
        Tasklist second = atTheDesk("dswm2");
        first.picks(reference);
        second.opens(taskOf(reference), reference);

        whatIsTypedOutlivesTheSession(first);
        theSecondIsToldWhoHoldsIt(second);
        theSecondTakesOverAndFinishes(second);

        Stream.of(first, second).forEach(BusyDeskIT::keepsNothing);
    }

    private void everyWayInPutsTheMostPressingFirst(Tasklist desk) {
        for (String way : List.of("", "#/", "#/?task=" + UUID.randomUUID())) {
            desk.page().waitForLoadState(LoadState.NETWORKIDLE);
            desk.page().navigate("about:blank");
            desk.page().navigate("/camunda/app/tasklist/default/" + way);
            assertThat(desk.page()).hasURL(Pattern.compile(".*sorting=.*dueDate.*asc.*"));
        }
    }

    private void theListsAreSortedCountedAndQuick(Tasklist desk) {
        timed("to show a page of all", () -> {
            desk.shows("Everything for my team");
            assertThat(desk.cards()).hasCount(15);
        });
        assertThat(desk.number("Red now")).hasText(String.valueOf(RED));
        assertThat(desk.number("My team unclaimed")).hasText(String.valueOf(OPEN));
        assertThat(desk.number("My tasks")).hasText("0");
        assertThat(desk.number("Waiting on others")).hasText("0");
        assertThat(dueDates(desk)).isSorted();
        assertThat(desk.cards().first()).containsText(Pattern.compile("2 h 5\\d min left"));
        assertThat(desk.cards().first()).containsText(reference);
        assertThat(desk.cards().nth(1)).containsText("Red");
        assertThat(desk.page().locator("ol.tasks-list")).not().containsText(Pattern.compile("RED|ZZ-"));
    }

    private void whatIsTypedOutlivesTheSession(Tasklist desk) {
        desk.claims();
        desk.chooses("Level 2a, vulnerable: a single agency");
        desk.writes("Why?", REASON);
        assertThat(desk.page().locator(".ofd-line")).containsText("Your words are kept");
        desk.page().context().clearCookies();
        assertThat(desk.page()).hasURL(Pattern.compile(".*/sign-in.*"));

        Tasklist again = Tasklist.signedIn(desk.page(), "dswm1");
        timed("to open a task", () -> again.opens(taskOf(reference), reference));

        assertThat(again.form().getByLabel("Why?")).hasValue(REASON);
        assertThat(again.page().locator(".ofd-draft")).containsText("Draft of dswm1 ZZ-Staff, 14:05, restored");
    }

    private void theSecondIsToldWhoHoldsIt(Tasklist desk) {
        desk.page().locator("button.claim").click();

        assertThat(desk.form().getByLabel("Why?")).hasValue(REASON);
        assertThat(said(desk)).containsText("dswm1 ZZ-Staff has held this task since 14:05. Nothing was changed.");
        assertThat(desk.page().locator(".ofd-holder")).containsText("dswm1 ZZ-Staff has held this task since 14:05");
        assertThat(desk.number("Waiting on others")).hasText("1");

        desk.shows("Everything for my team");
        desk.cards().nth(1).click();
        assertThat(desk.form()).not().containsText(reference);
        assertThat(said(desk)).not().containsText("this task");
        desk.picks(reference);
    }

    private static Locator said(Tasklist desk) {
        return desk.page().locator(".page-notifications");
    }

    private void theSecondTakesOverAndFinishes(Tasklist desk) {
        desk.handsOnToMyself("Sam went home ill.");
        assertThat(desk.page().locator(".ofd-draft")).containsText("Draft of dswm1 ZZ-Staff");
        assertThat(desk.form().getByLabel("Why?")).hasValue(REASON);
        desk.chooses("Yes, I decide now with what there is");
        desk.chooses("Not met");
        desk.writes("Hand-over note for early help", "Ring after six.");
        desk.answers("Is an adult in this family at risk?", "No");
        desk.completes();

        assertThat(count("select count(*) from threshold_decision where rationale = ?", REASON))
                .isOne();
        assertThat(count("select count(*) from task_draft where reference = ?", reference))
                .isZero();
        assertThat(count("select count(*) from task_reassignment where reason = 'Sam went home ill.'"))
                .isOne();
    }

    private List<String> receives(int number, Supplier<MakeContact> contact) {
        return IntStream.range(0, number)
                .mapToObj(one -> receives(contact.get()))
                .toList();
    }

    /** Nobody known, so that nobody is asked whether it is the same child. */
    private String receives(MakeContact contact) {
        forgetThePeopleOfEarlierTests();
        return frontDoor
                .receive(contact, new Submission(UUID.randomUUID(), Channel.PHONE, Actor.REFERRER))
                .reference()
                .value();
    }

    private String taskOf(String contact) {
        return database.sql(
                        "select t.id_ from act_ru_task t join act_hi_procinst p on p.proc_inst_id_ = t.proc_inst_id_"
                                + " where p.business_key_ = ?")
                .param(contact)
                .query(String.class)
                .single();
    }

    private static void timed(String what, Runnable work) {
        StopWatch watch = new StopWatch();
        watch.start();
        work.run();
        watch.stop();
        System.out.printf("Busy desk: %d ms %s with %d open tasks%n", watch.getTotalTimeMillis(), what, OPEN);
        assertThat(Duration.ofMillis(watch.getTotalTimeMillis())).as(what).isLessThan(PATIENCE_OF_A_MANAGER);
    }

    @SuppressWarnings("unchecked")
    private static List<Long> dueDates(Tasklist desk) {
        return ((List<Number>) desk.cards().evaluateAll(DUE_DATES))
                .stream().map(Number::longValue).toList();
    }

    private static void keepsNothing(Tasklist desk) {
        Page page = desk.page();
        assertThat((String) page.evaluate(
                        "() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])"))
                .doesNotContain(REASON)
                .doesNotContain("ZZ-");
    }
}
