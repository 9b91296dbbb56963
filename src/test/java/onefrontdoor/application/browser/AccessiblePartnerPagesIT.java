package onefrontdoor.application.browser;

import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.AContact.parent;

import java.util.Map;
import onefrontdoor.frontdoor.Agreement;
import onefrontdoor.frontdoor.Answer;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.ContactReceipt;
import org.junit.jupiter.api.Test;

/** P35 for the pages of partner agencies. */
class AccessiblePartnerPagesIT extends PageStates {

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
        sentToTheCentre();
        signsIn("cc1");
        looksAt("/partner/requests");
        page.locator("main a[href*='/partner/requests/']").first().click();
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

    private void sentToTheCentre() {
        ContactReceipt receipt = received(
                aContact()
                        .withFamily(Answer.YES, Agreement.AGREED, Agreement.AGREED)
                        .make(),
                Channel.API);
        decided(receipt, "LEVEL_2A", "NOT_SOCIAL_CARE");
        sentTo(receipt, "CHILDRENS_CENTRE");
    }
}
