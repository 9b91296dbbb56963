package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.directory.DutyHours;
import onefrontdoor.directory.DutyRota;
import onefrontdoor.directory.Shift;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.InformationDesk;
import onefrontdoor.frontdoor.Scenarios;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes known about a Red contact after its decision is read at once, at any hour, by whoever decided if on duty (RB06, RB13). */
class RedNewsIT extends FrontDoorScenario {

    private static final String FRIDAY = "2026-03-13T";

    @Autowired
    private DutyRota rota;

    @Autowired
    private InformationDesk information;

    private String reference;

    @BeforeEach
    void decidedOnFridayAfternoon() {
        clock.moveTo(FRIDAY + "16:10");
        onDuty("dswm2", "duty-social-work-manager", FRIDAY + "09:00", FRIDAY + "17:00");
        onDuty("edt1", "emergency-duty-team", FRIDAY + "17:00", "2026-03-16T09:00");
        reference = received(Scenarios.sc10(), Channel.PHONE).reference().value();
        TasklistUser manager = signedIn("dswm2");
        String task = manager.taskId(reference);
        manager.claim(task);
        assertThat(manager.decideThreshold(task, judgement(1, "LEVEL_4", "SECTION_47", "Strategy discussion tonight."))
                        .statusCode())
                .isLessThan(300);
        runJobs();
    }

    @Test
    void goesToWhoeverDecidedWhileOnDuty() {
        clock.moveTo(FRIDAY + "16:30");
        news();

        assertThat(assignee()).containsExactly("dswm2");
        assertThat(alerts("dswm2")).contains(reference);
    }

    @Test
    void goesToTheEmergencyDutyTeamAtNightUntilItIsRead() {
        clock.moveTo(FRIDAY + "20:00");
        news();
        runJobs();

        assertThat(assignee()).containsExactly("nobody");
        assertThat(alerts("edt1")).contains(reference).contains("?task=" + reading());
        TasklistUser night = signedIn("edt1");
        assertThat(night.claim(reading()).statusCode()).isEqualTo(204);
        assertThat(signedIn("dswm1").task(reference))
                .as("the office sees it too")
                .isPresent();
        night.complete(
                reading(),
                Map.of("children", List.of(Map.of("number", "1", "effect", "STANDS", "rationale", "Known."))));
        runJobs();

        assertThat(alerts("edt1")).doesNotContain(reference);
        assertThat(count(
                        "select count(*) from act_ru_execution where business_key_ = ? and proc_def_id_ like 'RedContact%'",
                        reference))
                .isZero();
    }

    private void news() {
        information.add(new Reference(reference), "They have left with the baby.", new Actor("cso1"));
    }

    private String reading() {
        return tasks("id_").get(0);
    }

    private List<String> assignee() {
        return tasks("coalesce(assignee_, 'nobody')");
    }

    private List<String> tasks(String column) {
        return database.sql("select " + column + " from act_ru_task where task_def_key_ = 'Task_ReadNewInformation'")
                .query(String.class)
                .list();
    }

    private String alerts(String login) {
        return signedIn(login).alerts();
    }

    private void onDuty(String person, String desk, String from, String until) {
        DutyHours hours = DutyHours.onTheWall(LocalDateTime.parse(from), LocalDateTime.parse(until));
        rota.add(
                new Shift(UUID.randomUUID(), desk, person, "Social care", Shift.Duty.PRIMARY, hours),
                "Planned.",
                new Actor("hos1"));
    }
}
