package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.MakeContact;
import onefrontdoor.frontdoor.Scenarios;
import onefrontdoor.frontdoor.Submission;
import onefrontdoor.shared.Actor;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever goes wrong, no word of a family is in the log, and no input can write a line of its own (P23). */
class LogsHoldNoPersonalDataIT extends FrontDoorScenario {

    private static final String FORGED = "2026-01-01T00:00:00.000Z ERROR [] Forged: all is well";
    private static final List<String> BREAKS =
            List.of("\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029", "\n\u001b[2K", "\u000b\n");
    private static final Pattern OUR_LINE = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(Z|[+-][0-9:]+) .*");

    private final List<String> written = Collections.synchronizedList(new ArrayList<>());
    private final Logger root = ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger("ROOT");
    private final AppenderBase<ILoggingEvent> recorder = new AppenderBase<>() {

        @Override
        protected void append(ILoggingEvent event) {
            written.add(asOnTheConsole(event));
        }
    };

    @Autowired
    private ManagementService management;

    @BeforeEach
    void record() {
        recorder.start();
        root.addAppender(recorder);
    }

    @AfterEach
    void stopRecording() {
        root.detachAppender(recorder);
    }

    private String asOnTheConsole(ILoggingEvent event) {
        return new String(encoder().encode(event), StandardCharsets.UTF_8);
    }

    private Encoder<ILoggingEvent> encoder() {
        return ((OutputStreamAppender<ILoggingEvent>) root.getAppender("CONSOLE")).getEncoder();
    }

    @Test
    void noCanaryIsInAnyLine() {
        clock.moveTo("2026-03-03T14:05");
        Canaries canaries = new Canaries();
        workAndFail(canaries);

        List<String> hits = written.stream()
                .filter(line -> Canaries.all().stream().anyMatch(line::contains))
                .toList();
        System.out.printf(
                "P23: %d canaries, %d lines written, %d hits%n", canaries.released(), written.size(), hits.size());
        assertThat(hits).isEmpty();
        assertThat(written).as("something did go wrong").hasSizeGreaterThan(1);
    }

    private void workAndFail(Canaries canaries) {
        AgencySystem school = new AgencySystem(port, "test-school");
        UUID token = UUID.randomUUID();
        school.send(canaries.in(Scenarios.sc02()), token);
        school.send(canaries.in(Scenarios.sc08()), token);
        school.send("{\"worry\":{\"concern\":\"" + canaries.one() + "\"", UUID.randomUUID());
        school.send("{\"" + canaries.one() + "\":1}", UUID.randomUUID());
        school.send(
                "{\"purpose\":\"" + canaries.one() + "\",\"children\":[{\"sex\":\"" + canaries.one() + "\"}]}", token);
        pages(canaries);
        requests(canaries);
        String reference = received(canaries.in(Scenarios.sc02()), Channel.PHONE)
                .reference()
                .value();
        TasklistUser manager = signedIn("dswm1");
        String task = manager.taskId(reference);
        manager.claim(task);
        manager.types(task, Map.of("children", List.of(judgement(1, "LEVEL_1", "NOT_SOCIAL_CARE", canaries.one()))), 0);
        manager.types(task, Map.of("children", List.of(judgement(1, "LEVEL_1", "NOT_SOCIAL_CARE", canaries.one()))), 7);
        manager.types(task, Map.of("children", canaries.one().repeat(9_000)), 1);
        manager.handsOn(task, canaries.one(), canaries.one());
        manager.json("PUT", "/camunda/api/desk/tasks/" + task + "/draft", "{\"answers\":\"" + canaries.one() + "\"}");
        failInTheDatabase(
                "alter table task_draft add constraint a_test_fails check (version = 0) not valid",
                "alter table task_draft drop constraint a_test_fails",
                () -> manager.types(
                        task, Map.of("children", List.of(Map.of("number", "1", "rationale", canaries.one()))), 1));
        manager.decideThreshold(task, judgement(7, "LEVEL_1", "NOT_SOCIAL_CARE", canaries.one()));
        manager.decideThreshold(task, judgement(1, canaries.one(), "NOT_SOCIAL_CARE", canaries.one()));
        manager.json(
                "POST", "/camunda/api/engine/engine/default/task/" + task + "/submit-form", "{\"" + canaries.one());
        manager.json(
                "POST",
                "/camunda/api/engine/engine/default/task/" + task + "/claim",
                Caller.write(Map.of("userId", canaries.one())));
        failInTheDatabase(
                "alter table threshold_decision add constraint a_test_fails check (rationale = '') not valid",
                "alter table threshold_decision drop constraint a_test_fails",
                () -> manager.decideThreshold(task, judgement(1, "LEVEL_1", "NOT_SOCIAL_CARE", canaries.one())));
        failInTheDatabase(
                "create unique index a_test_fails on contact (worry_purpose, (referrer_name is null), (id is null)) where received_at < '2025-02-01'",
                "drop index a_test_fails",
                () -> doubled(canaries));
        failInTheDatabase(
                "alter table contact add constraint a_test_fails check (urgency is null) not valid",
                "alter table contact drop constraint a_test_fails",
                () -> failingJob(canaries));
    }

    /** Two contacts where the database allows one: a unique violation names the values. */
    private void doubled(Canaries canaries) {
        clock.moveTo("2025-01-06T14:05");
        AgencySystem school = new AgencySystem(port, "test-school");
        for (int time = 0; time < 2; time++) {
            school.send(canaries.in(Scenarios.sc02()), UUID.randomUUID());
        }
        clock.moveTo("2026-03-04T14:05");
    }

    private void failingJob(Canaries canaries) {
        frontDoor.receive(
                canaries.in(Scenarios.sc08()), new Submission(UUID.randomUUID(), Channel.PHONE, Actor.REFERRER));
        for (Job job : management.createJobQuery().executable().list()) {
            try {
                management.executeJob(job.getId());
            } catch (RuntimeException expected) {
                root.warn("A job failed", expected);
            }
        }
    }

    private void failInTheDatabase(String breakIt, String mendIt, Runnable attempt) {
        database.sql(breakIt).update();
        try {
            attempt.run();
        } finally {
            database.sql(mendIt).update();
            management.createJobQuery().noRetriesLeft().list().forEach(job -> management.setJobRetries(job.getId(), 3));
        }
    }

    private void pages(Canaries canaries) {
        Caller somebody = new Caller(port);
        Referring referring = new Referring(somebody);
        referring.begin();
        Referring.PAGES.forEach(page -> referring.fill(page, canaries.one()));
        somebody.submit("/contact/purpose", "/contact/send", Map.of("x", canaries.one()));
        somebody.submit("/sign-in", "/sign-in", Map.of("username", canaries.one(), "password", canaries.one()));
        TasklistUser officer = signedIn("cso1");
        String page = officer.get("/desk/contacts/new").body();
        officer.submit("/desk/contacts/new", "/desk/contacts/new", Referring.fields(page, canaries.one()));
    }

    private void requests(Canaries canaries) {
        try (Wire wire = new Wire(port)) {
            for (String method : List.of("GET", "POST", "PUT", "FOO")) {
                for (String target : List.of(
                        "/",
                        "/contact/",
                        "/status/",
                        "/api/contacts/",
                        "/camunda/api/",
                        "/nothing/",
                        "/x;",
                        "/%2e%2e/",
                        "/contact/purpose?x=%zz",
                        "/%zz",
                        "/\u007f")) {
                    wire.send(
                            method,
                            target + canaries.one(),
                            "User-Agent: " + canaries.one() + "\r\nCookie: contact-draft="
                                    + canaries.one() + "; JSESSIONID=" + canaries.one() + "\r\nAuthorization: Bearer "
                                    + canaries.one()
                                    + "\r\nAccept-Language: " + canaries.one() + "\r\nContent-Type: " + canaries.one()
                                    + "\r\nX-" + canaries.one() + ": 1\r\n");
                }
            }
            wire.send("GET", "/", canaries.one() + " :broken header\r\n");
            wire.send(canaries.one() + "()", "/", "");
        }
    }

    @Test
    void noInputWritesALineOfItsOwn() {
        for (String lineBreak : BREAKS) {
            String evil = "x" + lineBreak + FORGED;
            throughTheApplication(evil);
            root.error("Said {}", evil);
            root.error("Failed", new IllegalStateException(evil, new IllegalArgumentException(evil)));
        }

        long lines = 0;
        for (String event : written) {
            String[] physical = event.split("\\R|\u001b", -1);
            lines += physical.length;
            assertThat(physical[0]).matches(OUR_LINE);
            for (int at = 1; at < physical.length; at++) {
                assertThat(physical[at]).as(event).doesNotMatch(OUR_LINE).doesNotStartWith(FORGED);
            }
        }
        System.out.printf("P23: %d events, %d lines, 0 forged%n", written.size(), lines);
        assertThat(written).hasSizeGreaterThan(BREAKS.size());
    }

    private void throughTheApplication(String evil) {
        MakeContact contact = new Canaries(evil).in(Scenarios.sc02());
        new AgencySystem(port, "test-school").send(contact, UUID.randomUUID());
        TasklistUser stranger = new TasklistUser(port, "nobody");
        stranger.submit("/sign-in", "/sign-in", Map.of("username", evil, "password", evil));
        stranger.get("/contact/" + URLEncoder.encode(evil, StandardCharsets.UTF_8));
        stranger.get("/status/" + URLEncoder.encode(evil, StandardCharsets.UTF_8));
    }
}
