package onefrontdoor.application.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import onefrontdoor.application.TasklistUser;
import onefrontdoor.family.Birth;
import onefrontdoor.family.Sex;
import onefrontdoor.frontdoor.AContact;
import onefrontdoor.frontdoor.Agreement;
import onefrontdoor.frontdoor.Answer;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.ChildTold;
import onefrontdoor.frontdoor.ContactSource;
import onefrontdoor.frontdoor.FamilyAwareness;
import onefrontdoor.frontdoor.Home;
import onefrontdoor.frontdoor.MakeContact;
import onefrontdoor.frontdoor.PersonTold;
import onefrontdoor.frontdoor.Referrer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** P12: what people wrote is shown as they wrote it, and is nothing else, wherever somebody looks. */
class WordsStayWordsIT extends BrowserScenario {

    private static final String SHOWN_AS_WRITTEN = """
            words => {
              const plain = text => text.replace(/\\s+/g, ' ');
              const shown = [document.body.textContent, ...[...document.querySelectorAll('input, textarea')].map(e => e.value)];
              return shown.some(text => plain(text).includes(plain(words)));
            }""";

    /** Every payload on every form with -Donefrontdoor.payloads=1; otherwise every twelfth of them, by turns, in public every third. */
    private static final int ONE_IN = Integer.getInteger("onefrontdoor.payloads", 12);

    private final Tripwire tripwire = new Tripwire();
    private final List<Payload> payloads = Payload.all(tripwire.address());
    private final Map<Payload, String> references = new LinkedHashMap<>();
    private final TreeSet<String> screens = new TreeSet<>();
    private final List<String> tripped = new ArrayList<>();
    private int looks;

    @AfterEach
    void closeTheCanary() {
        tripwire.close();
    }

    @Test
    void theTripwireTripsOnEveryPayloadThatAPageTakesForMarkup() {
        Page careless = tripwire.on(withJavaScript());
        for (Payload payload : payloads.stream().filter(Payload::isMarkup).toList()) {
            careless.setContent("<!DOCTYPE html><body><p>" + payload.words() + "</p></body>");

            assertThat(tripwire.found(careless)).as(payload.name()).isNotEmpty();
        }
        careless.setContent("<!DOCTYPE html><body><img src='" + tripwire.address() + "'></body>");
        careless.evaluate("() => { window.__x = 1; }");
        assertThat(tripwire.found(careless)).contains("code ran", "canary asked 1 times");
    }

    @Test
    void thePublicPagesShowWordsAsWords() {
        for (int at = 0; at < payloads.size(); at += ONE_IN > 1 ? 3 : 1) {
            Payload payload = payloads.get(at);
            Page page = tripwire.on(withJavaScript());
            page.navigate("/contact/purpose");
            Visitor visitor = new Visitor(page);
            visitor.chooses("I am worried about a child");
            answers(page, "/contact/children/1/name", "If you do not know the name", cut(payload, 500));
            answers(page, "/contact/address", "Address", cut(payload, 500));
            answers(page, "/contact/concern", "What would you like to tell us?", payload);
            page.navigate("/contact/check");
            look(page, "check your answers", payload);
            page.navigate("/contact/children");
            look(page, "list of children", payload, false);
            page.context().close();
        }
        report();
    }

    @Test
    void tasklistShowsWordsAsWords() {
        clock.moveTo("2026-04-13T09:30");
        payloads.forEach(payload -> references.put(
                payload,
                received(contactOf(payload), Channel.PUBLIC_PAGE).reference().value()));
        everyForm("cso1", "gather basic information");
        clock.moveTo("2026-04-14T17:30");
        runJobs();
        everyForm("dswm1", "decide threshold");
        everyForm("cso1", "chase missing information");
        everyForm("hos1", "review overdue decision");
        references.forEach(this::decide);
        runJobs();
        everyForm("dehm1", "decide destination");
        clock.moveTo("2026-04-14T17:40");
        references.values().forEach(this::place);
        runJobs();
        everyForm("cso1", "write or call");
        report();
    }

    private void everyForm(String login, String screen) {
        TasklistUser tasks = signedIn(login);
        Page page = tripwire.on(windows.open(here().setViewportSize(1366, 768)));
        Tasklist desk = Tasklist.signedIn(page, login);
        desk.shows("Everything for my team");
        assertThat(tripwire.found(page)).as("list of " + login).isEmpty();
        int turn = screens.size();
        for (int at = turn % ONE_IN; at < payloads.size(); at += ONE_IN) {
            String reference = references.get(payloads.get(at));
            desk.opens(tasks.taskId(reference), reference);
            look(page, screen, payloads.get(at));
        }
        page.context().close();
    }

    private void look(Page page, String screen, Payload payload) {
        look(page, screen, payload, true);
    }

    private void look(Page page, String screen, Payload payload, boolean isShown) {
        looks++;
        screens.add(screen);
        tripwire.found(page).forEach(found -> tripped.add(payload.name() + " on " + screen + ": " + found));
        if (isShown && !(boolean) page.evaluate(SHOWN_AS_WRITTEN, payload.words())) {
            tripped.add(payload.name() + " on " + screen + ": not shown as written");
        }
        int needed = (int) page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        if (needed > 0) {
            tripped.add(payload.name() + " on " + screen + ": " + needed + " pixels too wide");
        }
    }

    private void report() {
        System.out.printf(
                "P12: %d payloads x %d screens = %d looks, executed, born or refused: %d %s%n",
                payloads.size(), screens.size(), looks, tripped.size(), screens);
        assertThat(tripped).isEmpty();
    }

    private void decide(Payload payload, String reference) {
        TasklistUser manager = signedIn("dswm1");
        String task = manager.taskId(reference);
        manager.claim(task);
        assertThat(manager.decideThreshold(
                                task,
                                TasklistUser.judgement(
                                        1,
                                        "LEVEL_2A",
                                        "NOT_SOCIAL_CARE",
                                        cut(payload, 3900).words()))
                        .statusCode())
                .as(payload.name())
                .isLessThan(300);
    }

    private void place(String reference) {
        TasklistUser manager = signedIn("dehm1");
        String task = manager.taskId(reference);
        manager.claim(task);
        Map<String, Object> answers =
                Map.of("children", List.of(TasklistUser.choice(1, "OTHER_EARLY_HELP", "One agency can help.")));
        assertThat(manager.complete(task, answers).statusCode()).isLessThan(300);
    }

    private static void answers(Page page, String path, String question, Payload payload) {
        page.navigate(path);
        Visitor visitor = new Visitor(page);
        visitor.types(question, payload.words());
        visitor.goesOn();
    }

    private static Payload cut(Payload payload, int limit) {
        String words = payload.words();
        return new Payload(payload.name(), words.substring(0, Math.min(limit, words.length())), payload.isMarkup());
    }

    private static MakeContact contactOf(Payload payload) {
        String words = payload.words();
        return AContact.aContact()
                .by(new Referrer(ContactSource.SCHOOL, false, words, words, words, words, words))
                .about(new ChildTold(words, words, words, Birth.notKnown(), Sex.UNKNOWN, words, null, null))
                .withAtHome(new PersonTold(words, words, Birth.notKnown(), Answer.YES, Answer.YES))
                .at(new Home(words, words, words, Answer.YES))
                .withFamily(new FamilyAwareness(Answer.NO, Agreement.NOT_YET_ASKED, Agreement.NOT_YET_ASKED, words))
                .saying(words)
                .goingWell(words)
                .make();
    }
}
