package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import onefrontdoor.directory.DutyHours;
import onefrontdoor.directory.DutyRota;
import onefrontdoor.directory.Shift;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.Scenarios;
import onefrontdoor.frontdoor.Urgency;
import onefrontdoor.frontdoor.UrgencyDesk;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** SC10 at 16:10 on a Friday: somebody on duty knows of it, at any hour, and nobody else may decide (RB12, INV06). */
class RedAlertsIT extends FrontDoorScenario {

    private static final Actor HEAD_OF_SERVICE = new Actor("hos1");

    @Autowired
    private DutyRota rota;

    @Autowired
    private UrgencyDesk urgencyDesk;

    @BeforeEach
    void anEmptyRota() {
        database.sql("delete from duty_shift").update();
        clock.moveTo("2026-03-13T16:10");
    }

    @Test
    void sc10IsDecidedByTheEmergencyDutyTeamOnceTheOfficeIsClosed() {
        onDuty("dswm1", "duty-social-work-manager", Shift.Duty.PRIMARY, "2026-03-13T09:00", "2026-03-13T17:00");
        onDuty("edt1", "emergency-duty-team", Shift.Duty.PRIMARY, "2026-03-13T17:00", "2026-03-16T09:00");
        String reference = red();
        assertThat(alerts("dswm1")).contains(reference).contains("8:10pm");
        assertThat(alerts("edt1")).doesNotContain(reference);
        assertThat(signedIn("edt1").task(reference))
                .as("while the office is open")
                .isEmpty();

        clock.moveTo("2026-03-13T17:00");
        runJobs();

        assertThat(alerts("edt1")).contains(reference);
        assertThat(signedIn("dswm1").task(reference))
                .as("stays with the duty manager too")
                .isPresent();
        TasklistUser night = signedIn("edt1");
        String task = night.taskId(reference);
        for (String other : List.of("cso1", "dehm1", "hos1")) {
            TasklistUser stranger = signedIn(other);
            assertThat(stranger.claim(task).statusCode()).as(other).isEqualTo(404);
            assertThat(stranger.decideThreshold(task, judgement(1, "LEVEL_1", "NOT_SOCIAL_CARE", "No"))
                            .statusCode())
                    .as(other)
                    .isEqualTo(404);
        }
        assertThat(night.claim(task).statusCode()).isEqualTo(204);
        assertThat(night.decideThreshold(task, judgement(1, "LEVEL_4", "SECTION_47", "Strategy discussion tonight."))
                        .statusCode())
                .isLessThan(300);
        runJobs();
        assertThat(count(
                        "select count(*) from threshold_decision d join child h on h.id = d.child join contact c on c.id ="
                                + " h.contact where c.reference = ? and d.decided_by = 'edt1'",
                        reference))
                .isEqualTo(1);
        assertThat(alerts("dswm1")).as("nothing is left to decide").doesNotContain(reference);
        assertThat(count(
                        "select count(*) from act_ru_execution where business_key_ = ? and proc_def_id_ like 'RedContact%'",
                        reference))
                .isZero();
    }

    @Test
    void aRedContactOfTheNightGoesToTheEmergencyDutyTeamAtOnce() {
        clock.moveTo("2026-04-03T11:00");
        onDuty("edt1", "emergency-duty-team", Shift.Duty.PRIMARY, "2026-04-02T17:00", "2026-04-07T09:00");

        String reference = red();

        assertThat(signedIn("edt1").task(reference)).as("Good Friday").isPresent();
        assertThat(alerts("edt1")).contains(reference);
        assertThat(alerts("dswm1")).doesNotContain(reference);
    }

    @Test
    void theEmergencyDutyTeamHasAContactForAsLongAsItIsRed() {
        String reference = received(Scenarios.sc07(), Channel.PHONE).reference().value();
        clock.moveTo("2026-03-13T18:10");
        runJobs();
        assertThat(signedIn("edt1").task(reference)).as("Amber").isEmpty();

        rerated(reference, Urgency.RED);
        assertThat(signedIn("edt1").task(reference)).as("Red").isPresent();
        assertThat(alerts("edt1")).contains(reference);

        rerated(reference, Urgency.AMBER);
        assertThat(signedIn("edt1").task(reference)).as("Amber again").isEmpty();
        assertThat(alerts("edt1")).doesNotContain(reference);
        assertThat(signedIn("dswm1").task(reference)).isPresent();
    }

    private void rerated(String reference, Urgency urgency) {
        urgencyDesk.change(
                new Reference(reference),
                new UrgencyDesk.Change(urgency, "The school rang again.", true),
                new Actor("dswm1"));
        runJobs();
    }

    @Test
    void anAmberContactWaitsForTheDutyManagerAtAnyHour() {
        clock.moveTo("2026-03-13T18:10");
        String reference = received(Scenarios.sc07(), Channel.PHONE).reference().value();
        clock.moveTo("2026-03-16T08:59");
        runJobs();

        assertThat(signedIn("edt1").task(reference)).isEmpty();
        assertThat(alerts("edt1") + alerts("dswm1") + alerts("hos1")).doesNotContain(reference);
    }

    @Test
    void theOfficeTakesBackOnMondayWhatNobodyHolds() {
        String left = red();
        String held = red();
        clock.moveTo("2026-03-13T17:00");
        runJobs();
        TasklistUser night = signedIn("edt1");
        assertThat(night.claim(night.taskId(held)).statusCode()).isEqualTo(204);

        clock.moveTo("2026-03-16T09:00");
        runJobs();

        assertThat(night.task(left)).isEmpty();
        assertThat(alerts("dswm1")).contains(left).contains(held);
        assertThat(night.decideThreshold(night.taskId(held), judgement(1, "LEVEL_4", "SECTION_47", "Begun at night."))
                        .statusCode())
                .as("whoever holds it finishes it")
                .isLessThan(300);
    }

    @Test
    void anAlertThatNobodySeesGoesOnOnceToCoverAndToTheHeadOfService() {
        onDuty("dswm1", "duty-social-work-manager", Shift.Duty.PRIMARY, "2026-03-13T09:00", "2026-03-13T17:00");
        onDuty("dswm2", "duty-social-work-manager", Shift.Duty.COVER, "2026-03-13T09:00", "2026-03-13T17:00");
        String reference = red();
        clock.moveTo("2026-03-13T16:19");
        runJobs();
        assertThat(told(reference)).containsExactly("dswm1");

        clock.moveTo("2026-03-13T16:20");
        runJobs();
        clock.moveTo("2026-03-13T16:40");
        runJobs();

        assertThat(told(reference)).containsExactly("dswm1", "dswm2", "hos1");
        assertThat(count(
                        "select count(*) from audit_entry where reference = ? and what = 'red alert unseen and escalated'",
                        reference))
                .isEqualTo(1);
    }

    @Test
    void anAlertThatWasSeenGoesNoFurther() {
        onDuty("dswm1", "duty-social-work-manager", Shift.Duty.PRIMARY, "2026-03-13T09:00", "2026-03-13T17:00");
        String reference = red();
        TasklistUser manager = signedIn("dswm1");
        JsonNode mine = TasklistUser.read(manager.json("GET", "/desk/alerts", "", "Accept", "application/json"));
        String id = StreamSupport.stream(mine.path("alerts").spliterator(), false)
                .filter(alert -> alert.path("sentence").asText().contains(reference))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();

        HttpResponse<String> seen = manager.submit("/desk/alerts", "/desk/alerts/" + id + "/seen", Map.of());

        assertThat(seen.statusCode()).isEqualTo(303);
        assertThat(alerts("dswm1")).doesNotContain(reference);
        clock.moveTo("2026-03-13T16:40");
        runJobs();
        assertThat(told(reference)).containsExactly("dswm1");
        assertThat(count(
                        "select count(*) from audit_entry where reference = ? and who = 'dswm1' and what = 'red alert seen'",
                        reference))
                .isEqualTo(1);
    }

    @Test
    void withNobodyOnDutyEverybodyAtTheDeskAndTheHeadOfServiceAreTold() {
        assertThat(told(red())).containsExactly("dswm1", "dswm2", "hos1");
    }

    @Test
    void nobodyTicksOffAColleaguesAlert() {
        onDuty("dswm1", "duty-social-work-manager", Shift.Duty.PRIMARY, "2026-03-13T09:00", "2026-03-13T17:00");
        String reference = red();
        String id = database.sql("select id::text from red_alert where reference = ?")
                .param(reference)
                .query(String.class)
                .single();

        signedIn("dswm2").submit("/desk/alerts", "/desk/alerts/" + id + "/seen", Map.of());

        assertThat(alerts("dswm1")).contains(reference);
    }

    private String red() {
        return received(Scenarios.sc10(), Channel.PHONE).reference().value();
    }

    private String alerts(String login) {
        return signedIn(login).alerts();
    }

    private List<String> told(String reference) {
        return database.sql(
                        "select t.person from red_alert_told t join red_alert a on a.id = t.alert where a.reference = ?"
                                + " order by t.person")
                .param(reference)
                .query(String.class)
                .list();
    }

    private void onDuty(String person, String desk, Shift.Duty duty, String from, String until) {
        DutyHours hours = DutyHours.onTheWall(LocalDateTime.parse(from), LocalDateTime.parse(until));
        rota.add(new Shift(UUID.randomUUID(), desk, person, "Social care", duty, hours), "Planned.", HEAD_OF_SERVICE);
    }
}
