package onefrontdoor.application.browser;

import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.AContact.child;
import static onefrontdoor.frontdoor.AContact.parent;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import onefrontdoor.application.Caller;
import onefrontdoor.application.Staff;
import onefrontdoor.application.TasklistUser;
import onefrontdoor.family.Birth;
import onefrontdoor.family.Sex;
import onefrontdoor.frontdoor.Agreement;
import onefrontdoor.frontdoor.Answer;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.ContactReceipt;

/** A family whose child the children's centre takes on, with a plan that lp1 leads. */
abstract class LedPlanScenario extends PageStates {

    private static final Map<String, Object> LEAD = Map.of(
            "leadKind",
            "DEDICATED_WORKER",
            "leadLogin",
            "lp1",
            "rationale",
            "They know them.",
            "nextTaf",
            "2026-04-14");

    protected String takenOn() {
        ContactReceipt receipt = received(
                aContact()
                        .about(child("Noa ZZ-Aspen", Birth.about(9), Sex.FEMALE))
                        .withAtHome(parent("Rae ZZ-Aspen", "Mother"), parent("Kit ZZ-Birch", "Rae's partner"))
                        .withFamily(Answer.YES, Agreement.AGREED, Agreement.AGREED)
                        .make(),
                Channel.API);
        decided(receipt, "LEVEL_2B", "NOT_SOCIAL_CARE");
        sentTo(receipt, "CHILDRENS_CENTRE");
        String contact = receipt.reference().value();
        String request = database.sql("select id::text from service_request where contact_reference = ?")
                .param(contact)
                .query(String.class)
                .single();
        String address = "/partner/requests/" + request;
        Map<String, String> accepted = Map.of("answer", "ACCEPT", "worker", "Kim ZZ-Worker", "reached", "01632 960777");
        caller("cc1").submit(address, address, accepted);
        runJobs();
        return contact;
    }

    protected void allocatedTo(String contact) {
        TasklistUser earlyHelp = signedIn("dehm1");
        String task = earlyHelp.taskId(contact);
        earlyHelp.claim(task);
        assertThat(earlyHelp.complete(task, LEAD).statusCode()).isLessThan(300);
        runJobs();
    }

    protected String planOf(String contact) {
        return database.sql("select reference from plan where contact_reference = ?")
                .param(contact)
                .query(String.class)
                .single();
    }

    /** Somebody who never enters Tasklist. */
    protected Caller caller(String login) {
        Caller person = new Caller(port);
        person.submit("/sign-in", "/sign-in", Map.of("username", login, "password", Staff.PASSWORD));
        return person;
    }
}
