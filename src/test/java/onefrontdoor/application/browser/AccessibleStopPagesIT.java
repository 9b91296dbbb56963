package onefrontdoor.application.browser;

import com.microsoft.playwright.Page;
import java.util.Set;
import onefrontdoor.consent.AgreementAct;
import onefrontdoor.consent.AgreementTo;
import onefrontdoor.consent.Capacity;
import onefrontdoor.consent.ConsentRegister;
import onefrontdoor.consent.GivenAnswer;
import onefrontdoor.consent.Giver;
import onefrontdoor.consent.Means;
import onefrontdoor.consent.Reply;
import onefrontdoor.consent.Scope;
import onefrontdoor.consent.SharingPurpose;
import onefrontdoor.consent.Telling;
import onefrontdoor.family.Mention;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.Scenarios;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P35: a private link, from the officer who makes it to the mother who uses it, seen by axe without JavaScript. */
class AccessibleStopPagesIT extends PageStates {

    @Autowired
    private ConsentRegister ledger;

    @Test
    void aPrivateLinkFromTheOfficerToTheFamily() {
        Reference reference = received(Scenarios.sc08(), Channel.PHONE).reference();
        aMotherAgrees(new Mention(reference, Mention.As.PERSON, 1));
        signsIn("cso1");
        looksAt("/desk/agreements", "with people without an answer");
        looksAt("/contacts/" + reference + "/agreement", "with an agreement");
        page.locator("#link-who-person\\ 1").check();
        page.locator("#link-way-READ_OUT").check();
        answering.press("Make a link");
        looksAtHeading("Give this to them now", "/contacts/agreement/link");
        String code = page.locator("#code").textContent();
        looksAt("/contacts/" + reference + "/agreement", "with a link");

        looksAt("/stop-sharing");
        page.fill("#code", code);
        answering.goOn();
        looksAtHeading("Stop sharing", "/stop-sharing with an agreement");
        answering.press("Stop now");
        looksAtHeading("There is a problem", "/stop-sharing with nothing chosen");
        page.getByLabel("Stop sharing with everyone", new Page.GetByLabelOptions().setExact(true))
                .check();
        answering.press("Stop now");
        looksAtHeading("It has stopped", "/stop-sharing/done");
        page.navigate("/stop-sharing/" + code);
        looksAtHeading("There is nothing to stop here", "/stop-sharing with nothing to stop");
    }

    private void aMotherAgrees(Mention mother) {
        Scope scope =
                new Scope(Set.of(SharingPurpose.SHARE_NAMED), Set.of("childrens-centre", "other-early-help"), Set.of());
        Telling signed = new Telling(clock.instant(), Means.SIGNED, null, "2026-1", null);
        Giver herself = Giver.of(mother, Capacity.ADULT);
        Reply yes = Reply.of(GivenAnswer.AGREED);
        ledger.record(
                new AgreementAct(mother, AgreementTo.SHARE, yes, herself, signed, scope, null), new Actor("cso1"));
    }
}
