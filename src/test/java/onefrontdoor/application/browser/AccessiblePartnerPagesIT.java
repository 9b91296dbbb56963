package onefrontdoor.application.browser;

import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.AContact.parent;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import onefrontdoor.application.TasklistUser;
import onefrontdoor.frontdoor.Agreement;
import onefrontdoor.frontdoor.Answer;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.ContactReceipt;
import org.junit.jupiter.api.Test;

/** P35 for the pages of partner agencies. */
class AccessiblePartnerPagesIT extends PageStates {

    private static final Map<String, Object> LEAD = Map.of(
            "leadKind", "SINGLE_AGENCY",
            "leadName", "Hana ZZ-Visitor",
            "leadAgency", "Health visiting",
            "leadReached", "01632 960001",
            "rationale", "She knows them.",
            "nextTaf", "2026-04-14");

    @Test
    void theListTheRecordAndWhatIsNotShared() {
        String reference = received(
                        aContact()
                                .withAtHome(parent("Rae ZZ-Aspen", "Mother"))
                                .withFamily(Answer.YES, Agreement.AGREED, Agreement.AGREED)
                                .make(),
                        Channel.API)
                .reference()
                .value();
        signsIn("cc1");
        looksAt("/partner");
        page.fill("#words", "nobody of this name");
        answering.press("Search");
        looksAtHeading("No records", "/partner with nothing found");
        looksAt("/partner/" + reference + "/1");
        looksAt("/partner/" + reference + "/9", "not shared");
        page.navigate("/partner");
        answering.press("Sign out");
        looksAtHeading("Sign in", "/sign-in?out by a partner");
    }

    @Test
    void theRequestsToAServiceAndItsAnswer() {
        String contact = sentToTheCentre("LEVEL_2A");
        signsIn("cc1");
        looksAt("/partner/requests");
        followsTheRequestAbout(contact);
        looksAtHeading("Can you take a child on?", "/partner/requests/{id}");
        answering.press("Send the answer");
        looksAtHeading("There is a problem", "/partner/requests/{id} with errors");
        answering.fill(Map.of("answer", "ASK", "question", "Is there a car?"));
        answering.press("Send the answer");
        looksAtHeading("Can you take a child on?", "/partner/requests/{id} with a question");
        answering.fill(Map.of("answer", "ACCEPT", "worker", "Kim ZZ-Worker", "reached", "01632 960777"));
        answering.press("Send the answer");
        looksAtHeading("We have your answer", "/partner/requests/{id} answered");
        looksAt("/service-request/" + "a".repeat(43), "of nobody");
        answering.press("Ask for a new link");
        looksAtHeading("We have heard you", "/service-request/{code}/again");
    }

    /** Before and after somebody leads it. */
    @Test
    void thePlanOfAChildWhomTheCentreTakesOn() {
        String contact = sentToTheCentre("LEVEL_2B");
        signsIn("cc1");
        page.navigate("/partner/requests");
        followsTheRequestAbout(contact);
        answering.fill(Map.of("answer", "ACCEPT", "worker", "Kim ZZ-Worker", "reached", "01632 960777"));
        answering.press("Send the answer");
        runJobs();
        String plan = "/plans/" + planOf(contact);
        signsIn("dehm1");
        looksAt("/plans");
        looksAt(plan, "proposed");
        TasklistUser earlyHelp = signedIn("dehm1");
        String task = earlyHelp.taskId(contact);
        earlyHelp.claim(task);
        assertThat(earlyHelp.complete(task, LEAD).statusCode()).isLessThan(300);
        looksAt(plan, "active");
        answering.press("Move the date");
        looksAtHeading("There is a problem", plan + " with a refusal");
        page.fill("#note-words", "Home visit.");
        page.check("#note-seen");
        answering.press("Save");
        looksAtHeading("Early help plan", plan + " with a note");
        assertThat(page.content()).contains("Home visit.", "Kim ZZ-Worker", "Health visiting", "Active");
        whatThePlanIsFor(plan);
        signsIn("hou1");
        page.navigate(plan);
        assertThat(page.content()).doesNotContain("Hana ZZ-Visitor");
    }

    /** A need, an action that lacks something, and what is missing before the plan is closed. */
    private void whatThePlanIsFor(String plan) {
        looksAt(plan + "/actions", "without a need");
        answering.press("Add the need");
        looksAtHeading("There is a problem", plan + "/actions with a refusal");
        page.check("#need-about-family");
        page.selectOption("#need-kind", "FIN");
        page.fill("#need-words", "Debts.");
        page.check("#need-score-1");
        answering.press("Add the need");
        page.locator("summary", new Page.LocatorOptions().setHasText("Add an action"))
                .click();
        page.fill("#action-of-1-aim", "The rent is paid.");
        answering.press("Add it to need 1");
        looksAtHeading("Needs and actions", plan + "/actions with an action");
        assertThat(page.content()).contains("Debts.", "The rent is paid.", "It does not say by when.");
        looksAt(plan + "/closing", "of an active plan");
        assertThat(page.content()).contains("Say what became of need 1.");
    }

    /** Requests of earlier tests stand on the page too, and no process waits for them any more. */
    private void followsTheRequestAbout(String contact) {
        String request = database.sql("select id::text from service_request where contact_reference = ?")
                .param(contact)
                .query(String.class)
                .single();
        page.locator("main a[href$='/partner/requests/" + request + "']").click();
    }

    private String planOf(String contact) {
        return database.sql("select reference from plan where contact_reference = ?")
                .param(contact)
                .query(String.class)
                .single();
    }

    private String sentToTheCentre(String level) {
        ContactReceipt receipt = received(
                aContact()
                        .withFamily(Answer.YES, Agreement.AGREED, Agreement.AGREED)
                        .make(),
                Channel.API);
        decided(receipt, level, "NOT_SOCIAL_CARE");
        sentTo(receipt, "CHILDRENS_CENTRE");
        return receipt.reference().value();
    }
}
