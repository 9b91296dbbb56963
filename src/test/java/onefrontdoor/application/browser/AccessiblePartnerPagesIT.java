package onefrontdoor.application.browser;

import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.AContact.parent;

import onefrontdoor.frontdoor.Agreement;
import onefrontdoor.frontdoor.Answer;
import onefrontdoor.frontdoor.Channel;
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
}
