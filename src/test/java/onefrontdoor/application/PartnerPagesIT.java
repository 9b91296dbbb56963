package onefrontdoor.application;

import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.AContact.child;
import static onefrontdoor.frontdoor.AContact.parent;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import onefrontdoor.TestDatabase;
import onefrontdoor.directory.StaffList;
import onefrontdoor.family.Birth;
import onefrontdoor.family.Sex;
import onefrontdoor.frontdoor.Agreement;
import onefrontdoor.frontdoor.Answer;
import onefrontdoor.frontdoor.Channel;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** People of partner agencies see what is shared with their agency, and cannot tell that anything else exists (INV01, P5). */
class PartnerPagesIT extends FrontDoorScenario {

    private static final String ABSENT = "C-2026-999999";
    private static final int WALKED = 400;

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private IdentityService identities;

    @Autowired
    private StaffList staff;

    private String shared;
    private String shut;
    private Caller centre;

    @BeforeEach
    void oneFamilyAgreedAndOneWasNotAsked() {
        clock.moveTo("2026-03-12T13:20");
        shared = told(Agreement.AGREED);
        forgetThePeopleOfEarlierTests();
        shut = told(Agreement.NOT_YET_ASKED);
        centre = signIn("cc1");
    }

    private String told(Agreement sharing) {
        return received(
                        aContact()
                                .about(
                                        child("Nur ZZ-Aspen", Birth.about(7), Sex.FEMALE),
                                        child("Leo ZZ-Aspen", Birth.about(5), Sex.MALE))
                                .withAtHome(parent("Rae ZZ-Aspen", "Mother"))
                                .withFamily(Answer.YES, Agreement.AGREED, sharing)
                                .make(),
                        Channel.API)
                .reference()
                .value();
    }

    private Caller signIn(String login) {
        Caller person = new Caller(port);
        person.submit("/sign-in", "/sign-in", Map.of("username", login, "password", Staff.PASSWORD));
        return person;
    }

    @Test
    void landsOnTheListAndOpensWhatIsShared() {
        assertThat(centre.get("/home").headers().firstValue("Location").orElse(""))
                .endsWith("/partner");
        assertThat(centre.get("/partner").body())
                .contains(shared, "Nur ZZ-Aspen", "Leo ZZ-Aspen")
                .doesNotContain(shut);
        assertThat(page(shared, "1").body())
                .contains("Nur ZZ-Aspen", "She has been very quiet since the summer.", "Una ZZ-Teacher", "Rae ZZ-Aspen")
                .doesNotContain("Leo", "1 Test Street", "ZZ99 3VZ", "01632 960123");
        assertThat(search("aspen").body()).contains(shared).doesNotContain(shut);
        assertThat(search(shut).body()).contains("No records").doesNotContain("Nur");
    }

    @Test
    void informationGovernanceSeesWhoLookedAndForWhom() {
        page(shared, "1");

        String path = "/information-governance";
        assertThat(signIn("ig1")
                        .submit(
                                path,
                                path,
                                Map.of(
                                        "question", "RECORD",
                                        "about", shared,
                                        "from", "2026-03-12",
                                        "until", "2026-03-12",
                                        "why", "COMPLAINT"))
                        .body())
                .contains("cc1", "Partner agency: Children’s centre", "partner page of child 1");
    }

    @Test
    void answersAlikeForWhatIsNotSharedNotThereOrImpossible() {
        Map<String, Object> absent = normal(page(ABSENT, "1"));
        assertThat(absent).containsEntry("status", 404);
        long kept = count("select count(*) from sharing_decision") + count("select count(*) from audit_entry");

        for (String address : List.of(
                shut + "/1",
                shut + "/2",
                shut + "/3",
                shared + "/3",
                shared + "/0",
                shared + "/01",
                shared + "/1%20",
                "C-1/1",
                "nothing/x",
                ABSENT + "/999",
                shared.toLowerCase(Locale.ROOT) + "/1")) {
            assertThat(normal(centre.get("/partner/" + address))).as(address).isEqualTo(absent);
        }
        assertThat(count("select count(*) from sharing_decision") + count("select count(*) from audit_entry"))
                .isEqualTo(kept);
        assertThat(normal(search(shut)).toString().replace(shut, ABSENT))
                .isEqualTo(normal(search(ABSENT)).toString());
    }

    @Test
    void walkingThroughReferencesFindsWhatIsShared() {
        int last = Integer.parseInt(shut.substring(7));
        List<String> opened = new ArrayList<>();
        for (int number = Math.max(1, last - WALKED); number <= last + 20; number++) {
            String reference = "C-2026-%06d".formatted(number);
            if (page(reference, "1").statusCode() != 404) {
                opened.add(reference);
            }
        }
        assertThat(opened)
                .contains(shared)
                .doesNotContain(shut)
                .isSubsetOf(database.sql("select distinct reference from shared_with where agency = 'childrens-centre'")
                        .query(String.class)
                        .list());
        System.out.printf("P5: %d references walked by a partner, %d open%n", WALKED + 21, opened.size());
    }

    @Test
    void nothingElseOfTheServiceAnswersThem() {
        Set<EveryRoute.Route> routes = new EveryRoute(application).all();
        List<String> open = new ArrayList<>();
        String partner = browser("cc1");
        String stranger = "";
        try (Wire wire = new Wire(port)) {
            for (EveryRoute.Route route : routes) {
                String method = route.method().equals("ANY") ? "GET" : route.method();
                String target = route.pattern()
                        .replaceAll("\\{(name|engine|engineName)}", "default")
                        .replaceAll("\\{reference[^/]*(?:\\{[^}]*}[^/]*)*}", shared)
                        .replaceAll("\\{[^}/]*(?:\\{[^}]*}[^/]*)*}", "1")
                        .replace("*", "x");
                int status = wire.send(method, target, partner).status();
                if (status < 400
                        && !target.startsWith("/contact/")
                        && wire.send(method, target, stranger).status() >= 300) {
                    open.add(method + " " + target);
                }
            }
        }
        System.out.printf("P10: %d routes as a partner, open beyond the public ones: %s%n", routes.size(), open);
        assertThat(open)
                .containsExactlyInAnyOrder(
                        "GET /partner",
                        "GET /partner/requests",
                        "GET /partner/" + shared + "/1",
                        "GET /partner/" + shared + "/1/disagreement",
                        "GET /home",
                        "GET /staff/staff.css");
    }

    private String browser(String login) {
        Caller person = signIn(login);
        return "Cookie: JSESSIONID=" + person.cookie("JSESSIONID").orElseThrow() + "\r\n";
    }

    @Test
    void withdrawalShutsTheNextRequest() {
        TasklistUser worker = signedIn("dswm1");
        HttpResponse<String> form = worker.get("/contacts/" + shared + "/agreement");
        assertThat(page(shared, "1").statusCode()).isEqualTo(200);

        long began = System.nanoTime();
        assertThat(worker.submitFrom(
                                form,
                                "/contacts/" + shared + "/agreement/withdraw",
                                Map.of("whose-child 1", "yes", "from-SHARE", "yes"))
                        .statusCode())
                .isEqualTo(303);
        long withdrawn = System.nanoTime();
        assertThat(normal(page(shared, "1"))).isEqualTo(normal(page(ABSENT, "1")));
        long refused = System.nanoTime();

        assertThat(page(shared, "2").body()).contains("Leo ZZ-Aspen").doesNotContain("quiet since the summer");
        assertThat(centre.get("/partner").body()).contains(shared + "/2").doesNotContain(shared + "/1");
        System.out.printf(
                "P5: withdrawn in %d ms, refused %d ms later%n",
                TimeUnit.NANOSECONDS.toMillis(withdrawn - began), TimeUnit.NANOSECONDS.toMillis(refused - withdrawn));
        assertThat(refused - withdrawn).isLessThan(TimeUnit.SECONDS.toNanos(5));
    }

    @Test
    void whatCannotBeWrittenDownIsNotShown() {
        HttpResponse<String> list = centre.get("/partner");
        long before = count("select count(*) from audit_entry where who = 'cc1' and reference = ?", shared);
        database.sql("revoke insert on audit_entry from " + TestDatabase.APPLICATION)
                .update();
        try {
            for (HttpResponse<String> answer : List.of(
                    page(shared, "1"),
                    centre.get("/partner"),
                    centre.submitFrom(list, "/partner", Map.of("words", "aspen")))) {
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.body()).doesNotContain("Nur");
            }
        } finally {
            database.sql("grant insert on audit_entry to " + TestDatabase.APPLICATION)
                    .update();
        }
        assertThat(count("select count(*) from audit_entry where who = 'cc1' and reference = ?", shared))
                .isEqualTo(before);
        page(shared, "1");
        assertThat(database.sql(
                                "select what || ' ' || desks from audit_entry where who = 'cc1' and reference = ? and deed = 'READ'")
                        .param(shared)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "partner list of child 1 agency@childrens-centre",
                        "partner list of child 2 agency@childrens-centre",
                        "partner page of child 1 agency@childrens-centre");
    }

    @Test
    void whoBelongsToTwoAgenciesOrHasADeskBesidesSeesNoMoreForIt() {
        TasklistUser nobody = signedIn("cso1");
        assertThat(nobody.get("/partner").statusCode()).isEqualTo(403);
        identities.createMembership("pc1", "agency@childrens-centre");
        identities.createMembership("cc1", "duty-social-work-manager");
        try {
            assertThat(normal(signIn("pc1").get("/partner/" + shared + "/1"))).isEqualTo(normal(page(ABSENT, "1")));
            Caller both = signIn("cc1");
            assertThat(both.get("/partner/" + shared + "/1").statusCode()).isEqualTo(200);
            assertThat(both.get("/contacts/" + shut).statusCode()).isEqualTo(403);
            assertThat(both.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(403);
        } finally {
            identities.deleteMembership("pc1", "agency@childrens-centre");
            identities.deleteMembership("cc1", "duty-social-work-manager");
        }
        identities.deleteMembership("cc1", "agency@childrens-centre");
        try {
            assertThat(page(shared, "1").statusCode())
                    .as("left the agency while signed in")
                    .isEqualTo(404);
        } finally {
            identities.createMembership("cc1", "agency@childrens-centre");
        }
        assertThat(staff.everybody())
                .extracting(person -> person.id())
                .contains("cso1")
                .doesNotContain("cc1", "pc1");
    }

    private HttpResponse<String> page(String reference, String number) {
        return centre.get("/partner/" + reference + "/" + number);
    }

    private HttpResponse<String> search(String words) {
        return centre.submit("/partner", "/partner", Map.of("words", words));
    }

    private static Map<String, Object> normal(HttpResponse<String> answer) {
        Map<String, Object> normal =
                new TreeMap<>(new HashMap<>(answer.headers().map()));
        normal.keySet().removeIf(name -> List.of("date", "set-cookie", "connection", "x-correlation-id")
                .contains(name.toLowerCase(Locale.ROOT)));
        normal.put("status", answer.statusCode());
        normal.put(
                "body",
                answer.body()
                        .replaceAll(
                                "name=\"_csrf\" value=\"[^\"]+\"|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "token"));
        return normal;
    }
}
