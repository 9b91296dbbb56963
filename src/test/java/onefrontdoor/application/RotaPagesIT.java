package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rota as staff see and change it, from wherever they are (A20, A22). */
class RotaPagesIT extends FrontDoorScenario {

    private static final String ROTA = "/desk/rota";
    private static final String DESK = ROTA + "?desk=duty-social-work-manager";
    private static final Map<String, String> FRIDAY = Map.of(
            "desk", "duty-social-work-manager",
            "person", "dswm1",
            "service", "Social care",
            "duty", "PRIMARY",
            "fromDay", "2026-03-13",
            "fromTime", "09:00",
            "untilDay", "2026-03-13",
            "untilTime", "17:00",
            "reason", "Planned.");

    @BeforeEach
    void anEmptyRota() {
        database.sql("delete from duty_shift").update();
        clock.moveTo("2026-03-13T08:00");
    }

    @Test
    void aManagerAddsAShiftAndEveryDeskSeesIt() {
        assertThat(signedIn("cso1").get(DESK).body())
                .contains("Nobody is on duty in the next seven days")
                .contains("<li>Friday 13 March, 9:00am to 5:00pm</li>");

        HttpResponse<String> added = signedIn("dswm1").submit(DESK, ROTA, FRIDAY);

        assertThat(added.statusCode()).as(added.body()).isEqualTo(303);
        clock.moveTo("2026-03-13T09:00");
        for (String colleague : List.of("cso1", "dehm1", "hos1", "hou1", "edt1")) {
            assertThat(signedIn(colleague).get(DESK).body())
                    .as(colleague)
                    .contains("On duty now:")
                    .contains("dswm1 ZZ-Staff")
                    .doesNotContain("<li>Friday 13 March, 9:00am to 5:00pm</li>");
        }
    }

    @Test
    void somebodyElseTakesOverTheRestOfTheShift() {
        String shift = added();

        HttpResponse<String> swapped =
                signedIn("dswm2").submit(DESK, shift + "/swap", change("2026-03-13", "12:00", Map.of("to", "dswm2")));

        assertThat(swapped.statusCode()).as(swapped.body()).isEqualTo(303);
        assertThat(signedIn("cso1").get(DESK).body())
                .containsSubsequence("9:00am to 12:00pm", "dswm1", "12:00pm to 5:00pm", "dswm2");
        assertThat(count("select count(*) from duty_shift where cut_by = 'dswm2' and cut_reason = 'Unwell.'"))
                .isEqualTo(1);
    }

    @Test
    void aShiftThatEndsEarlyLeavesAGapInWords() {
        String shift = added();

        HttpResponse<String> ended =
                signedIn("hos1").submit(DESK, shift + "/end", change("2026-03-13", "15:30", Map.of()));

        assertThat(ended.statusCode()).as(ended.body()).isEqualTo(303);
        assertThat(signedIn("cso1").get(DESK).body()).contains("Friday 13 March, 3:30pm to 5:00pm");
    }

    @Test
    void othersAreShownNoFormAndRefusedWhenTheySendOne() {
        String shift = added();
        for (String other : List.of("cso1", "dehm1", "edt1", "hou1")) {
            TasklistUser colleague = signedIn(other);
            assertThat(colleague.get(DESK).body())
                    .as(other)
                    .doesNotContain("Add this shift")
                    .doesNotContain(shift);
            // The token comes from a page with a form of their own.
            String token = "/desk/hand-over";
            assertThat(colleague.submit(token, ROTA, FRIDAY).statusCode())
                    .as(other)
                    .isEqualTo(422);
            assertThat(colleague
                            .submit(token, shift + "/end", change("2026-03-13", "15:30", Map.of()))
                            .statusCode())
                    .as(other)
                    .isEqualTo(422);
        }
        assertThat(count("select count(*) from duty_shift where cut_at is null"))
                .isEqualTo(1);
    }

    @Test
    void whatIsMissingOrImpossibleIsSaidAndKeepsWhatWasTyped() {
        TasklistUser manager = signedIn("dswm1");

        String nothing = manager.submit(DESK, ROTA, Map.of("desk", "duty-social-work-manager"))
                .body();
        String backwards =
                manager.submit(DESK, ROTA, with("untilDay", "2026-03-12")).body();
        String stranger = manager.submit(DESK, ROTA, with("person", "edt1")).body();

        assertThat(nothing).contains("Choose who is on duty").contains("Enter the day and time when the shift starts");
        assertThat(backwards).contains("A shift ends after it begins.").contains("value=\"2026-03-12\"");
        assertThat(stranger).contains("This person does not work at this desk.");
        assertThat(count("select count(*) from duty_shift")).isZero();
    }

    @Test
    void nothingChangesWithoutTheTokenOfThePage() {
        assertThat(signedIn("dswm1")
                        .submit("/webjars/govuk-frontend/none", ROTA, FRIDAY)
                        .statusCode())
                .isEqualTo(403);
        assertThat(count("select count(*) from duty_shift")).isZero();
    }

    private String added() {
        signedIn("dswm1").submit(DESK, ROTA, FRIDAY);
        return ROTA + "/shifts/"
                + database.sql("select id from duty_shift").query(String.class).single();
    }

    private static Map<String, String> with(String field, String answer) {
        Map<String, String> form = new HashMap<>(FRIDAY);
        form.put(field, answer);
        return form;
    }

    private static Map<String, String> change(String day, String time, Map<String, String> more) {
        Map<String, String> form = new HashMap<>(more);
        form.putAll(Map.of("day", day, "time", time, "reason", "Unwell."));
        return form;
    }
}
