package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.choice;
import static onefrontdoor.application.TasklistUser.judgement;
import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.AContact.child;
import static onefrontdoor.frontdoor.AContact.parent;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.family.Birth;
import onefrontdoor.family.Sex;
import onefrontdoor.frontdoor.Agreement;
import onefrontdoor.frontdoor.Answer;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.ContactSource;
import onefrontdoor.frontdoor.Referrer;
import onefrontdoor.frontdoor.SecretPages;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Two services were asked about one child each, and have not answered yet. */
abstract class TwoServicesScenario extends SharingScenario {

    static final String TEACHER = "una@school.example.test";
    static final Map<String, String> ACCEPT =
            Map.of("answer", "ACCEPT", "worker", "Kim ZZ-Worker", "reached", "01632 960777");

    @Autowired
    private SecretPages pages;

    String youth;
    String centre;

    @BeforeEach
    void twoChildrenAreSentToTwoServices() {
        clock.moveTo("2026-03-13T09:30");
        reference = received(
                        aContact()
                                .by(new Referrer(
                                        ContactSource.SCHOOL,
                                        false,
                                        "Una ZZ-Teacher",
                                        "Class teacher",
                                        "ZZ-Hill School",
                                        null,
                                        TEACHER))
                                .about(
                                        child("Noa ZZ-Ivy", Birth.on(LocalDate.parse("2012-02-01")), Sex.FEMALE),
                                        child("Ben ZZ-Ivy", Birth.on(LocalDate.parse("2022-02-01")), Sex.MALE))
                                .withAtHome(parent("Rae ZZ-Ivy", "Mother"))
                                .withFamily(Answer.YES, Agreement.AGREED, Agreement.AGREED)
                                .make(),
                        Channel.API)
                .reference()
                .value();
        TasklistUser socialWork = signedIn("dswm1");
        socialWork.decideThreshold(
                claimed(socialWork, "Decide threshold"),
                judgement(1, "LEVEL_2B", "NOT_SOCIAL_CARE", "Early help can do it."),
                judgement(2, "LEVEL_2A", "NOT_SOCIAL_CARE", "Early help can do it."));
        runJobs();
        choose(List.of(choice(1, "TARGETED_YOUTH_SUPPORT", "Fits."), choice(2, "CHILDRENS_CENTRE", "Fits.")));
        youth = Mailbox.of("youth@service.example.test").get(0).link();
        centre = link("childrens-centre");
    }

    void choose(List<Map<String, Object>> rows) {
        TasklistUser earlyHelp = signedIn("dehm1");
        assertThat(send(earlyHelp, claimed(earlyHelp, "Decide destination"), rows)
                        .statusCode())
                .isLessThan(300);
        runJobs();
    }

    static HttpResponse<String> send(TasklistUser earlyHelp, String task, List<Map<String, Object>> rows) {
        return earlyHelp.complete(task, Map.of("children", rows));
    }

    /** As it would stand in a mail, for a service of which we hold no address. */
    String link(String agency) {
        return pages.freshPath(database.sql("select m.message from service_request_mail m join service_request r on"
                        + " r.id = m.request where r.contact_reference = ? and r.agency = ?")
                .params(reference, agency)
                .query(UUID.class)
                .single());
    }

    static String alike(HttpResponse<String> answer) {
        return answer.statusCode()
                + answer.body()
                        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "")
                        .replaceAll("/service-request/[A-Za-z0-9_-]{43}", "")
                        .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }
}
