package onefrontdoor.application.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import onefrontdoor.application.AgencySystem;
import onefrontdoor.frontdoor.AContact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** P2: whatever people and networks do with a send button, one form is one contact. */
class DoubleClickIT extends BrowserScenario {

    private static final int TOKENS = 60;
    private static final int POSTS = 8;

    private final String concern = "Sent more than once, " + UUID.randomUUID();

    @BeforeEach
    void onATuesday() {
        clock.moveTo("2026-03-03T14:05");
    }

    @Test
    void aDoubleClickMakesOneContact() {
        Page page = readyToSend();

        send(page).dblclick();

        assertThat(List.of(reference(page))).isEqualTo(recorded());
    }

    @Test
    void loadingTheLastPageAgainSendsNothing() {
        Page page = readyToSend();
        send(page).click();
        String first = reference(page);

        page.reload();

        assertThat(reference(page)).isEqualTo(first);
        assertThat(recorded()).containsExactly(first);
    }

    @Test
    void goingBackAndSendingAgainLeadsToTheSameReference() {
        Page page = readyToSend();
        send(page).click();
        String first = reference(page);

        page.goBack();
        if (send(page).count() > 0) {
            send(page).click();
        }

        assertThat(reference(page)).isEqualTo(first);
        assertThat(recorded()).containsExactly(first);
    }

    @Test
    void twoTabsWithTheSameAnswersMakeOneContact() {
        Page page = readyToSend();
        Page other = page.context().newPage();
        other.navigate("/contact/check");

        send(page).click();
        send(other).click();

        assertThat(reference(other)).isEqualTo(reference(page));
        assertThat(recorded()).containsExactly(reference(page));
    }

    @Test
    void aLineThatBreaksBeforeTheAnswerIsNoSecondContact() {
        Page page = readyToSend();
        page.route("**/contact/send", route -> {
            route.fetch();
            route.abort();
        });
        send(page).click();
        page.unroute("**/contact/send");

        page.navigate("/contact/check");

        assertThat(List.of(reference(page))).isEqualTo(recorded());
    }

    @Test
    void eightPostsOfOneKeyAtTheSameMomentMakeOneContact() throws Exception {
        AgencySystem school = new AgencySystem(port, "test-school");
        Map<Integer, Integer> answers = new TreeMap<>();
        ExecutorService threads = Executors.newFixedThreadPool(POSTS);
        for (int token = 0; token < TOKENS; token++) {
            UUID key = UUID.randomUUID();
            Callable<HttpResponse<String>> post =
                    () -> school.send(AContact.aContact().saying(concern).make(), key);
            for (Future<HttpResponse<String>> answer : threads.invokeAll(Collections.nCopies(POSTS, post))) {
                answers.merge(answer.get().statusCode(), 1, Integer::sum);
            }
        }
        threads.shutdown();

        System.out.printf(
                "P2: %d keys x %d posts at once, contacts / keys = %.3f, answers by status %s%n",
                TOKENS, POSTS, recorded().size() / (double) TOKENS, answers);
        assertThat(recorded()).hasSize(TOKENS);
        assertThat(answers).isEqualTo(Map.of(201, TOKENS, 200, TOKENS * (POSTS - 1)));
    }

    @Test
    void otherWordsUnderAUsedKeyAreRefusedAndKept() {
        AgencySystem school = new AgencySystem(port, "test-school");
        UUID key = UUID.randomUUID();
        school.send(AContact.aContact().saying(concern).make(), key);

        HttpResponse<String> second =
                school.send(AContact.aContact().saying(concern + ", and more").make(), key);

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains(recorded().get(0));
        assertThat(recorded()).hasSize(1);
        assertThat(count(
                        "select count(*) from other_version where as_told::text like ?", "%" + concern + ", and more%"))
                .isOne();
    }

    /** The fewest answers with which a contact can be sent. */
    private Page readyToSend() {
        Page page = withoutJavaScript();
        Visitor visitor = new Visitor(page);
        page.navigate("/contact/purpose");
        visitor.chooses("I am worried about a child");
        page.navigate("/contact/address");
        visitor.types("Address", "1 Test Street");
        visitor.goesOn();
        page.navigate("/contact/concern");
        visitor.types("What would you like to tell us?", concern);
        visitor.goesOn();
        page.navigate("/contact/check");
        return page;
    }

    private static Locator send(Page page) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send").setExact(true));
    }

    private static String reference(Page page) {
        return new Visitor(page).reference();
    }

    private List<String> recorded() {
        return database.sql("select reference from contact where worry_concern = ?")
                .param(concern)
                .query(String.class)
                .list();
    }
}
