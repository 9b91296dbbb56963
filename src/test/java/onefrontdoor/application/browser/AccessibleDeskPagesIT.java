package onefrontdoor.application.browser;

import static onefrontdoor.frontdoor.AContact.aContact;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import onefrontdoor.application.SocialCareSystem;
import onefrontdoor.application.TasklistUser;
import onefrontdoor.frontdoor.AContact;
import onefrontdoor.frontdoor.Agreement;
import onefrontdoor.frontdoor.Answer;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.ContactReceipt;
import onefrontdoor.frontdoor.Scenarios;
import org.junit.jupiter.api.Test;

/** P35 for the pages on which a desk is run: rota, hand-over, alerts, finding people, acting on a contact. */
class AccessibleDeskPagesIT extends PageStates {

    @Test
    void theDutyRotaTheHandOverAndTheAlerts() {
        received(Scenarios.sc10(), Channel.PHONE);
        signsIn("dswm1");
        looksAt("/desk/alerts", "with a Red contact");
        looksAt("/desk/rota", "with gaps");
        answering.press("Add this shift");
        looksAtHeading("There is a problem", "/desk/rota with errors");
        page.selectOption("#person", "dswm1");
        page.selectOption("#service", "Health");
        Map.of("fromDay", "2026-03-03", "fromTime", "09:00", "untilDay", "2026-03-03", "untilTime", "17:00")
                .forEach((field, typed) -> page.fill("#" + field, typed));
        page.fill("#reason", "Planned.");
        answering.press("Add this shift");
        looksAtHeading("Duty rota", "/desk/rota with a shift");
        page.locator("a", new Page.LocatorOptions().setHasText("Change"))
                .first()
                .click();
        looksAtHeading("Change a shift", "/desk/rota/shifts");
        answering.press("Hand this shift on");
        looksAtHeading("There is a problem", "/desk/rota/shifts with errors");
        looksAt("/desk/hand-over", "with something open");
        answering.press("Hand over this desk");
        looksAtHeading("There is a problem", "/desk/hand-over with errors");
        page.fill("#notes", "The ward rings back.");
        page.fill("#reason", "End of shift.");
        answering.press("Hand over this desk");
        looksAtHeading("From the last shift", "/desk/hand-over handed over");
        page.locator(".ofd-alerts__seen").first().click();
        looksAtHeading("Red contacts", "/desk/alerts after one was seen");
    }

    @Test
    void thePagesOnWhichStaffFindPeople() {
        String first = received(Scenarios.sc08(), Channel.PHONE).reference().value();
        String second = received(Scenarios.sc08(), Channel.PHONE).reference().value();
        signsIn("cso1");
        looksAt("/contacts/search", "empty");
        answering.press("Find");
        looksAtHeading("There is a problem", "/contacts/search with errors");
        page.locator("#name").fill("Hana ZZ-Hazel");
        answering.press("Find");
        looksAtHeading("Contacts found: 2", "/contacts/search with results");
        page.locator("#name").fill("Nobody ZZ-Nowhere");
        answering.press("Find");
        looksAtHeading("No contact found", "/contacts/search without results");
        looksAt("/contacts/" + second + "/people", "with suggestions");
        page.locator("form.ofd-match button").first().click();
        looksAtHeading("There is a problem", "/contacts/people refused");
        page.locator("input[value=YES]").first().check();
        page.locator("input[name=why]").first().fill("The school says so.");
        page.locator("form.ofd-match button").first().click();
        looksAtHeading("Said to be the same person", "/contacts/people joined");
        page.locator("section form[action$=undo] input[name=why]").fill("A cousin of the same name.");
        answering.press("Take it back");
        PlaywrightAssertions.assertThat(page.getByText("Taken back by")).isVisible();
        axe.looksAt(page, "/contacts/people taken back");
        looksAt("/contacts/" + first + "/people", "of the earlier contact");
    }

    @Test
    void thePagesThatDoSomethingToAContact() {
        String reference = received(Scenarios.sc08(), Channel.PHONE).reference().value();
        signsIn("dswm1");
        for (String action : new String[] {"information", "advice", "urgency"}) {
            looksAt("/contacts/" + reference + "/" + action, "empty");
            page.locator("main button").click();
            looksAtHeading("There is a problem", "/contacts/" + action + " with errors");
        }
    }

    @Test
    void thePageOfACaseThatSocialCareHasTakenOn() {
        ContactReceipt receipt = received(
                aContact()
                        .withFamily(Answer.YES, Agreement.AGREED, Agreement.AGREED)
                        .make(),
                Channel.API);
        decided(receipt, "LEVEL_3", "SECTION_17");
        new SocialCareSystem(port, database).accept(receipt.reference().value());
        runJobs();
        signsIn("dswm1");
        looksAt("/contacts/" + receipt.reference(), "with the times of social care");
        PlaywrightAssertions.assertThat(page.locator("table[aria-labelledby=times] tbody tr"))
                .not()
                .hasCount(0);
    }

    @Test
    void whoMaySeeARecordAndThePageInItsPlace() {
        String reference = received(Scenarios.sc08(), Channel.PHONE).reference().value();
        signsIn("dswm1");
        looksAt("/contacts/" + reference + "/restriction", "open to all");
        page.locator("main button").first().click();
        looksAtHeading("There is a problem", "/contacts/restriction with errors");
        page.locator("input[value=HIGH_PROFILE]").check();
        page.locator("#words").fill("In the papers.");
        page.locator("main button").first().click();
        PlaywrightAssertions.assertThat(page.locator("#restricted")).isVisible();
        axe.looksAt(page, "/contacts of a restricted record");
        looksAt("/contacts/" + reference + "/restriction", "restricted");
        page.context().clearCookies();
        signsIn("dehm1");
        looksAt("/contacts/" + reference, "that does not open");
        page.locator("main button").click();
        looksAtHeading("There is a problem", "/contacts/break-glass with errors");
        database.sql("delete from restriction").update();
    }

    @Test
    void thePagesOnAgreementAndSharing() {
        String agreement =
                "/contacts/" + received(Scenarios.sc08(), Channel.PHONE).reference() + "/agreement";
        String sharing = agreement.replace("agreement", "sharing");
        signsIn("dswm1");
        looksAt(agreement, "with nothing said");
        page.locator("#record button").click();
        looksAtHeading("There is a problem", "/contacts/agreement with errors");
        answering.press("Withdraw everything for the whole family");
        PlaywrightAssertions.assertThat(page.getByText("Withdrew").first()).isVisible();
        axe.looksAt(page, "/contacts/agreement withdrawn");
        looksAt(sharing, "with nothing decided");
        page.selectOption("#whose", "child 1");
        page.locator("#ground-PREVENT_OR_DETECT_SERIOUS_CRIME").check();
        page.fill("#facts", "The police describe a plan.");
        page.getByLabel("Police", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Who the child is").check();
        page.fill("#review-on", "2026-03-20");
        answering.press("Authorise sharing");
        looksAtHeading("There is a problem", "/contacts/sharing with errors");
        page.locator("#parents-YES").check();
        answering.press("Authorise sharing");
        PlaywrightAssertions.assertThat(page.getByText("Holds provisionally")).isVisible();
        axe.looksAt(page, "/contacts/sharing authorised");
        page.locator("summary").last().click();
        answering.press("End it now");
        looksAtHeading("There is a problem", "/contacts/sharing not ended");
        looksAt("/desk/authorisations", "with one to sign and review");
    }

    @Test
    void thePagesOfTheCommissioningBudget() {
        ContactReceipt told = sentToFamilySupport("LEVEL_2B");
        String budget = "/contacts/" + told.reference().value() + "/budget";
        signsIn("tm1");
        looksAt(budget, "of a family that is not held");
        accepted(told);
        looksAt(budget, "empty");
        String stepDown = "/contacts/" + told.reference().value() + "/step-down";
        looksAt(stepDown, "empty");
        answering.press("Ask the service");
        looksAtHeading("There is a problem", stepDown + " with errors");
        page.navigate(budget);
        answering.press("Ask for it");
        looksAtHeading("There is a problem", budget + " with errors");
        page.locator("#kind-ITEM").check();
        Map.of("purpose", "A cot.", "hopedFor", "Sleep.", "supplier", "A shop", "amount", "30")
                .forEach((field, typed) -> page.fill("#" + field, typed));
        answering.press("Ask for it");
        looksAtHeading("Item or equipment: £30.00", budget + " asked");
        approvesExtra(told);
        looksAt(budget, "approved");
        answering.press("Save what was spent");
        looksAtHeading("There is a problem", budget + "/purchase with errors");
        page.locator("input[value=NOT_BOUGHT]").check();
        page.locator("textarea[id^=words-]").fill("A charity gave one.");
        answering.press("Save what was spent");
        looksAtHeading("Item or equipment: £30.00", budget + " settled");
        looksAt("/desk/budget", "with a request that waits");
        page.navigate(budget);
        page.locator("input[value=PARTLY]").check();
        page.locator("textarea[id^=words-]").fill("She sleeps.");
        answering.press("Save and close");
        looksAtHeading("Item or equipment: £30.00", budget + " closed");
    }

    @Test
    void thePagesOfAFamilyWithoutAPlanThatMoves() {
        ContactReceipt told = sentToFamilySupport("LEVEL_2A");
        accepted(told);
        String contact = "/contacts/" + told.reference().value();
        signsIn("tm1");
        looksAt(contact + "/work-ended", "empty");
        looksAt(contact + "/moving", "empty");
        answering.press("Write it down");
        looksAtHeading("There is a problem", "/contacts/moving with errors");
        page.locator("#tell input[name=child]").first().check();
        Map.of("authority", "ZZ-Bay Council", "reached", "01632 960004, Jo ZZ-Desk", "movesOn", "2026-04-01")
                .forEach((field, typed) -> page.fill("#" + field, typed));
        answering.press("Write it down");
        looksAtHeading("Waiting for an answer", "/contacts/moving told");
        answering.press("They stay");
        looksAtHeading("There is a problem", "/contacts/moving of who stays with errors");
    }

    private ContactReceipt sentToFamilySupport(String level) {
        ContactReceipt told = received(
                AContact.aContact()
                        .withFamily(Answer.YES, Agreement.AGREED, Agreement.AGREED)
                        .make(),
                Channel.PHONE);
        decided(told, level, "NOT_SOCIAL_CARE");
        sentTo(told, "TARGETED_FAMILY_SUPPORT");
        return told;
    }

    private void accepted(ContactReceipt told) {
        TasklistUser support = signedIn("tm1");
        String task = support.taskId(told.reference().value());
        support.claim(task);
        assertThat(support.complete(
                                task,
                                Map.of(
                                        "children",
                                        List.of(Map.of("number", "1", "answer", "ACCEPT", "rationale", "Room."))))
                        .statusCode())
                .isLessThan(300);
        runJobs();
    }

    private void approvesExtra(ContactReceipt told) {
        TasklistUser head = signedIn("hos1");
        String task = head.taskId(told.reference().value());
        head.claim(task);
        assertThat(head.complete(task, Map.of("budgetDecision", "APPROVE", "rationale", "It helps."))
                        .statusCode())
                .isLessThan(300);
    }
}
