package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onefrontdoor.TestDatabase;
import onefrontdoor.application.StaffCrawl.Answer;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.MakeContact;
import onefrontdoor.frontdoor.Scenarios;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Whoever is shown a word of a family stands in the audit for it before they see it; no audit, no read (P7, INV20). */
class EveryReadIsAuditedIT extends FrontDoorScenario {

    private static final List<String> STAFF = List.of("cso1", "dswm1", "dehm1", "edt1", "hos1", "hou1", "tm1");

    private final Map<String, String> tokens = new LinkedHashMap<>();

    @Autowired
    private WebApplicationContext application;

    private StaffCrawl crawl;

    @BeforeEach
    void familiesAtSeveralDesks() {
        clock.moveTo("2026-03-03T14:05");
        tell("KanarienvogelGamma", Scenarios.sc07());
        forgetThePeopleOfEarlierTests();
        String alpha = tell("KanarienvogelAlpha", Scenarios.sc02());
        tell("KanarienvogelBeta", Scenarios.sc02());
        String delta = tell("KanarienvogelDelta", Scenarios.sc02());
        TasklistUser manager = signedIn("dswm1");
        String people = "/contacts/" + delta + "/people";
        assertThat(manager.submit(
                                people,
                                people + "/same",
                                Map.of(
                                        "here",
                                        delta + " child 1",
                                        "known",
                                        alpha + " child 1",
                                        "answer",
                                        "YES",
                                        "why",
                                        "Same."))
                        .statusCode())
                .isEqualTo(303);
        String task = manager.taskId(alpha);
        manager.claim(task);
        manager.decideThreshold(task, judgement(1, "LEVEL_2A", "NOT_SOCIAL_CARE", "Help."));
        runJobs();
        crawl = new StaffCrawl(
                application,
                tokens,
                database.sql("select id_ from act_ru_task").query(String.class).list());
    }

    private String tell(String token, MakeContact told) {
        String reference = received(new Canaries(token).in(told), Channel.PHONE)
                .reference()
                .value();
        tokens.put(token, reference);
        return reference;
    }

    @Test
    void everyAnswerThatHoldsAWordOfAFamilyIsInTheAudit() {
        Map<String, Integer> shown = new TreeMap<>();
        List<String> unaudited = new ArrayList<>();
        int responses = 0;
        for (String login : STAFF) {
            for (Answer answer : crawl.by(signedIn(login))) {
                responses++;
                assertThat(answer.response().statusCode()).as(answer.asked()).isLessThan(500);
                for (String token : tokensIn(answer)) {
                    shown.merge(login, 1, Integer::sum);
                    if (!isAudited(login, token, answer)) {
                        unaudited.add(login + " " + answer.asked() + " shows " + token);
                    }
                }
            }
        }
        System.out.printf(
                "P7: %d answers to %d staff, a family shown %s, un-audited %d%n",
                responses, STAFF.size(), shown, unaudited.size());
        assertThat(shown)
                .as("nobody was sent to family support, which sees nobody")
                .containsOnlyKeys(
                        STAFF.stream().filter(login -> !login.equals("tm1")).toList());
        assertThat(unaudited).isEmpty();
    }

    @Test
    void whatCannotBeWrittenDownIsNotShown() {
        TasklistUser manager = signedIn("dswm1");
        TasklistUser officer = signedIn("cso1");
        int open = closed(manager).size() + closed(officer).size();
        assertThat(open).isZero();
        List<Answer> answers = new ArrayList<>();
        database.sql("revoke insert on audit_entry from " + TestDatabase.APPLICATION)
                .update();
        try {
            answers.addAll(crawl.by(manager));
            answers.addAll(crawl.by(officer));
        } finally {
            database.sql("grant insert on audit_entry to " + TestDatabase.APPLICATION)
                    .update();
        }
        List<Answer> refused =
                answers.stream().filter(StaffCrawl.Answer::isUnavailable).toList();
        System.out.printf(
                "P7: without an audit %d of %d answers are 503, %d hold a word of a family%n",
                refused.size(),
                answers.size(),
                answers.stream().filter(answer -> !tokensIn(answer).isEmpty()).count());
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(tokensIn(answer)).as(answer.asked()).isEmpty());
        assertThat(answers).noneMatch(answer -> answer.response().statusCode() == 500);
        assertThat(refused).hasSizeGreaterThan(tokens.size() * 4);
        assertThat(closed(manager)).isEmpty();
    }

    private List<Answer> closed(TasklistUser person) {
        return crawl.by(person).stream().filter(Answer::isUnavailable).toList();
    }

    private List<String> tokensIn(Answer answer) {
        return tokens.keySet().stream()
                .filter(answer.response().body()::contains)
                .toList();
    }

    private boolean isAudited(String login, String token, Answer answer) {
        return count(
                        "select count(*) from audit_entry where deed = 'READ' and who = ? and reference = ? and correlation = ?",
                        login,
                        tokens.get(token),
                        answer.response()
                                .headers()
                                .firstValue("X-Correlation-Id")
                                .orElseThrow())
                > 0;
    }
}
