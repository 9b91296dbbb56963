package onefrontdoor.application;

import static onefrontdoor.application.ColleaguesFamily.KIM;
import static onefrontdoor.application.ColleaguesFamily.KIMS_BROTHER;
import static onefrontdoor.application.ColleaguesFamily.WORRY;
import static onefrontdoor.application.TasklistUser.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** SC17: the mother works at the front door. A manager takes the contact; no colleague learns that there is one (RB36, INV13). */
class ColleaguesFamilyIT extends RestrictedScenario {

    private static final List<String> LISTS = List.of(
            "Red now",
            "My team unclaimed",
            "My tasks",
            "Overdue",
            "Due today",
            "Waiting on others",
            "Everything for my team");

    @Test
    void sc17AManagerTakesItDirectlyAndDecides() {
        String reference = told(ColleaguesFamily.told());
        TasklistUser manager = signedIn("dswm1");

        assertThat(listed(reference)).containsExactly("dswm1", "dswm2", "edt1");
        String task = manager.taskId(reference);
        assertThat(manager.open(task).body()).contains("ZZ-Quince");
        assertThat(manager.get("/contacts/" + reference).body()).contains("Restricted record.", WORRY);

        manager.claim(task);
        HttpResponse<String> decided = manager.decideThreshold(
                task, judgement(1, "LEVEL_2B", "NOT_SOCIAL_CARE", "The mother asks for help and takes it."));
        runJobs();

        assertThat(decided.statusCode()).as(decided.body()).isLessThan(300);
        assertThat(manager.task(reference))
                .as("nobody of early help is on the list, so those who are go on with it (INV04)")
                .isPresent();
        assertThat(signedIn("dehm1").task(reference)).isEmpty();
        assertThat(count(
                        "select count(*) from audit_entry where deed = 'READ' and who = 'dswm1' and reference = ?",
                        reference))
                .as("form and case page are in the log of reads (INV20)")
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void sc17IsNowhereToBeSeenForAnybodyElse() {
        String reference = told(ColleaguesFamily.told());
        String task = signedIn("dswm1").taskId(reference);

        for (String login : List.of("cso1", "dehm1", "hos1", "tm1", "hou1", KIM, KIMS_BROTHER)) {
            TasklistUser other = signedIn(login);
            LISTS.forEach(list -> assertThat(other.list(list).toString())
                    .as("%s, %s", login, list)
                    .doesNotContain(reference));
            assertThat(search(other, "name", "Kim ZZ-Quince").body()).as(login).doesNotContain(reference);
            assertThat(search(other, "reference", reference).body()).as(login).doesNotContain("ZZ-Quince");
            assertThat(other.get("/contacts/" + reference).statusCode())
                    .as(login)
                    .isEqualTo(404);
            assertThat(other.open(task).statusCode()).as(login).isEqualTo(404);
            assertThat(other.atDesk(task).statusCode()).as(login).isEqualTo(404);
            assertThat(other.claim(task).statusCode()).as(login).isEqualTo(404);
            assertThat(other.handsOn(task, login, "Mine.").statusCode())
                    .as(login)
                    .isEqualTo(404);
            assertThat(other.get("/desk/numbers.json").body()).as(login).doesNotContain(reference);
        }
    }

    @Test
    void isInNoCountForAnybodyElse() {
        Map<String, Long> before = counts("cso1");
        JsonNode numbers = numbers("cso1");
        JsonNode own = numbers("dswm1");

        told(ColleaguesFamily.told());

        assertThat(counts("cso1")).isEqualTo(before);
        assertThat(numbers("cso1")).isEqualTo(numbers);
        assertThat(numbers("dswm1").at("/waiting/contacts").asLong())
                .as("those on the list count it")
                .isEqualTo(own.at("/waiting/contacts").asLong() + 1);
    }

    private static HttpResponse<String> search(TasklistUser person, String field, String text) {
        return person.submit("/contacts/search", "/contacts/search", Map.of(field, text));
    }

    private JsonNode numbers(String login) {
        JsonNode board = Caller.read(signedIn(login).get("/desk/numbers.json"));
        return ((ObjectNode) board).without("at");
    }

    private Map<String, Long> counts(String login) {
        Map<String, Long> counts = new TreeMap<>();
        Caller.read(signedIn(login).get("/camunda/api/desk/lists"))
                .path("counts")
                .properties()
                .forEach(list -> counts.put(list.getKey(), list.getValue().asLong()));
        return counts;
    }
}
