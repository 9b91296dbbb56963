package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.choice;
import static onefrontdoor.application.TasklistUser.judgement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.Scenarios;
import onefrontdoor.platform.engine.NextVersion;
import onefrontdoor.redesign.ModelSet;
import onefrontdoor.redesign.whatif.PastContact;
import onefrontdoor.redesign.whatif.Replays;
import onefrontdoor.redesign.whatif.Replays.Through;
import onefrontdoor.redesign.whatif.WhatIfReport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Past contacts once more through the live models and through a redesign (issue 8). */
class WhatIfIT extends EarlyHelpScenario {

    private static final int TIMES = Integer.getInteger("onefrontdoor.what-if", 1);
    /** Later than any other test, whose contacts are not asked for. */
    private static final String DAY = "2027-06-08";

    private static final String DEADLINES = "processes/shared/deadlines.dmn";

    @Autowired
    private Replays replays;

    @Test
    void pastContactsGoAsTheyWentAndOtherwiseThroughARedesign() {
        clock.moveTo(DAY + "T10:20");
        String advised = advised();
        String takenOn = takenOn("T11:00");
        String handedOver = handedOver("T15:30");
        clock.moveTo("2027-06-10T10:00");
        List<PastContact> past = of(DAY);
        assertThat(past).hasSize(3);
        assertThat(past.toString()).doesNotContain("ZZ-", advised, takenOn, handedOver);
        ModelSet live = new NextVersion().set();

        long began = System.nanoTime();
        List<Through> both = replays.through(List.of(live, redesigned()), many(past));
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf(
                "%d past contacts through two sets in %.0f s%n",
                both.get(0).contacts().size(), seconds);

        assertThat(List.of(passed(both.get(0), 0), passed(both.get(0), 1), passed(both.get(0), 2)))
                .as("exactly as they went")
                .containsExactlyInAnyOrder(went(advised), went(takenOn), went(handedOver));
        assertThat(new WhatIfReport(first(both.get(0)), first(both.get(1))).lines())
                .contains(
                        "3 contacts tried: 1 contact on another path. Steps, live and then by the redesign:",
                        "  Overdue review: Review overdue decision: 1, then 0",
                        "  Threshold decision: Threshold overdue: 1, then 0",
                        "  Threshold decision: Decide threshold: 1 of 2, then 2 of 2",
                        "  Customer support: 3, then 5 (10:00 1, then 2; 11:00 1, then 2; 16:00 1)",
                        "  Duty early help: 2, then 0 (10:00 1, then 0; 11:00 1, then 0)")
                .noneMatch(line -> line.startsWith("Not known"));
        assertThat(seconds).isLessThan(30 + TIMES * 3 * 0.09);
    }

    /** The same three, as often as is asked for: -Donefrontdoor.what-if=334 for a thousand. */
    private static List<PastContact> many(List<PastContact> past) {
        return IntStream.range(0, TIMES).boxed().flatMap(n -> past.stream()).toList();
    }

    @Test
    void aProcessOwnerTriesARedesignOnItsPage() {
        clock.moveTo("2027-06-22T10:20");
        advised();
        clock.moveTo("2027-06-24T10:00");
        Caller owner = new Caller(port);
        owner.submit("/sign-in", "/sign-in", Map.of("username", "po1", "password", Staff.PASSWORD));
        String page = owner.upload(
                        "/models",
                        "/models/redesigns",
                        Map.of("purpose", "Longer."),
                        Map.of("deadlines.dmn", redesigned().files().get(DEADLINES)))
                .headers()
                .firstValue("Location")
                .orElseThrow();

        HttpResponse<String> begun = owner.submit(page, page + "/what-if", Map.of());
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(303);
        assertThat(owner.submit("/models", page + "/what-if", Map.of()).statusCode())
                .as("while it is tried")
                .isEqualTo(303);

        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(owner.get(page).body()).contains("Tried by po1", "contacts tried"));
        assertThat(count("select count(*) from what_if")).isEqualTo(1);
        assertThat(count("select count(*) from what_if_answer where lines like '%The trial ended before%'"))
                .isZero();
        assertThat(owner.submit("/models", "/models/redesigns/999999/what-if", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    /** Amber has two days instead of one, and another desk places children. */
    private static ModelSet redesigned() {
        String hours = new NextVersion().set().files().get(DEADLINES);
        Matcher amber = Pattern.compile("(id=\"OutputEntry_T3_Amber_Amount\">\\s*<text>)(\\d+)(</text>)")
                .matcher(hours);
        assertThat(amber.find()).isTrue();
        return new NextVersion()
                .with(DEADLINES, amber.group(), amber.group(1) + 2 * Integer.parseInt(amber.group(2)) + amber.group(3))
                .with(
                        "processes/frontdoor/destination-decision.bpmn",
                        "camunda:candidateGroups=\"duty-early-help-manager\"",
                        "camunda:candidateGroups=\"customer-support-officer\"")
                .set();
    }

    /** Every test has a day of its own. */
    private List<PastContact> of(String day) {
        long since = Instant.parse(day + "T00:00:00Z").toEpochMilli();
        return replays.newest().stream()
                .filter(contact -> contact.flows().get(0).began() >= since)
                .filter(contact -> contact.flows().get(0).began()
                        < since + Duration.ofDays(1).toMillis())
                .toList();
    }

    private static Through first(Through through) {
        return new Through(through.contacts().subList(0, 3), through.names());
    }

    private static SortedMap<String, Integer> passed(Through through, int place) {
        return through.contacts().get(place).passed();
    }

    /** By which steps a contact really came. */
    private SortedMap<String, Integer> went(String contact) {
        SortedMap<String, Integer> went = new TreeMap<>();
        database.sql("""
                        select a.proc_def_key_ || '/' || a.act_id_ from act_hi_actinst a
                        join act_hi_procinst p on p.id_ = a.proc_inst_id_
                        where p.business_key_ = ? and a.act_type_ not like '%Gateway'
                        and a.act_type_ not like 'multiInstance%'""").param(contact).query(String.class).list().forEach(step -> went.merge(step, 1, Integer::sum));
        return went;
    }

    private String advised() {
        reference = received(Scenarios.sc01(), Channel.PHONE).reference().value();
        clock.pass(Duration.ofMinutes(95));
        place(choice(1, "ADVICE", "Children's centre sleep group and health visitor named."));
        clock.pass(Duration.ofMinutes(40));
        finished(
                "cso1",
                "Write or call",
                Map.of("how", "TELEPHONE", "day", clock.instant().toString().substring(0, 10), "note", "Called."));
        return reference;
    }

    private String takenOn(String at) {
        early(DAY + at, Scenarios.sc04(), "LEVEL_2B", 3);
        clock.moveTo("2027-06-09T10:00");
        place(choice(1, FAMILY_SUPPORT, "A"), choice(2, FAMILY_SUPPORT, "B"), choice(3, FAMILY_SUPPORT, "C"));
        clock.moveTo("2027-06-10T09:30");
        answer(taken(1), taken(2), taken(3));
        return reference;
    }

    /** Decided after it was due, so that the Head of Service is asked. */
    private String handedOver(String at) {
        clock.moveTo(DAY + at);
        reference = received(Scenarios.sc07(), Channel.PHONE).reference().value();
        clock.moveTo("2027-06-09T16:10");
        runJobs();
        TasklistUser manager = signedIn("dswm1");
        String task = manager.task(reference, "Decide threshold").path("id").asText();
        manager.claim(task);
        assertThat(manager.decideThreshold(task, judgement(1, "LEVEL_3", "SECTION_17", "Neglect."))
                        .statusCode())
                .isLessThan(300);
        runJobs();
        clock.pass(Duration.ofMinutes(30));
        new SocialCareSystem(port, database).accept(reference);
        runJobs();
        return reference;
    }
}
