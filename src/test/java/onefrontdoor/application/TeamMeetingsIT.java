package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A team is invited by mail, hears of each change once, and reads nothing about anybody (E22, SC03, INV12, INV23). */
class TeamMeetingsIT extends TwoServicesScenario {

    private static final String EWA = "ewa@example.test";
    private static final String KIM = "kim@service.example.test";

    private TasklistUser manager;
    private String plan;
    private String page;

    @BeforeEach
    void anActivePlan() {
        database.sql("insert into indicator_answer (contact, indicator, answer) select id, 'NEGLECT', 'NO' from contact"
                        + " where reference = ? on conflict do nothing")
                .param(reference)
                .update();
        new Caller(port).submit(youth, youth, ACCEPT);
        runJobs();
        plan = database.sql("select reference from plan where contact_reference = ?")
                .param(reference)
                .query(String.class)
                .single();
        page = "/plans/" + plan + "/meeting";
        manager = signedIn("dehm1");
        String task = claimed(manager, "Allocate lead professional");
        assertThat(manager.complete(
                                task,
                                Map.of(
                                        "leadKind", "SINGLE_AGENCY",
                                        "leadName", "Hana ZZ-Visitor",
                                        "leadAgency", "Health visiting",
                                        "leadReached", "01632 960001",
                                        "rationale", "She knows them.",
                                        "nextTaf", "2026-04-16"))
                        .statusCode())
                .isLessThan(300);
        runJobs();
    }

    @Test
    void invitesChangesAndCallsOffOnceEachInMailsThatNameNobody() {
        joins(ewa());
        joins(professional("targeted-youth-support", KIM));
        joins(professional("adult-safeguarding", "ada@service.example.test"));
        arranged("14:30");

        Mailbox.Letter invited = only(EWA, 1);
        assertThat(invited.subject())
                .isEqualTo("Spotkanie w sprawie planu %1$s / Meeting about plan %1$s".formatted(plan));
        assertThat(invited.text())
                .contains(
                        "czwartek, 16 kwietnia 2026", "Tłumacz", "2:30pm on Thursday 16 April 2026", "An interpreter");
        assertThat(invited.calendar())
                .contains(
                        "METHOD:REQUEST", "SEQUENCE:0", "DTSTART:20260416T133000Z", "ATTENDEE;RSVP=FALSE:mailto:" + EWA)
                .doesNotContain(KIM);
        assertThat(only(KIM, 1).text()).startsWith("Slough Borough Council invites you");
        assertThat(Mailbox.of("ada@service.example.test")).isEmpty();
        assertThat(manager.get(page).body()).contains("Not invited. ", "Invitation: sent by mail");
        assertThat(new Caller(port).get(invited.link()).body()).contains("Thursday 16 April 2026", "czwartek");

        arranged("14:30");
        runJobs();
        assertThat(Mailbox.of(EWA)).as("the same again is no change").hasSize(1);
        arranged("15:00");
        assertThat(only(EWA, 2).calendar()).contains("METHOD:REQUEST", "SEQUENCE:1", uid(invited), "T140000Z");
        stopped();

        assertThat(only(KIM, 3).calendar()).contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED");
        assertThat(new Caller(port).get(only(KIM, 3).link()).body()).contains("You do not need to come");
        assertThat(new Caller(port).get("/meeting/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        Mailbox.all().stream()
                .filter(mail -> List.of(EWA, KIM).contains(mail.to()))
                .forEach(mail -> assertThat(mail.everything() + mail.calendar())
                        .doesNotContain("ZZ-", "Noa", "Ben ", "Test Street", "ZZ99", reference)
                        .doesNotContainIgnoringCase("child"));
    }

    @Test
    void keepsMinutesWhileTheTeamMeetsAndLetsNobodyElseIn() {
        joins(ewa());
        Map<String, String> typed = Map.of("words", "Rae rings the school.", "version", "0");

        HttpResponse<String> kept = manager.submit(page, page + "/minutes/DECISIONS", typed);
        HttpResponse<String> late =
                manager.submit(page, page + "/minutes/DECISIONS", Map.of("words", "Noa swims.", "version", "0"));

        assertThat(Caller.read(kept).path("version").asInt()).isEqualTo(1);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(manager.get(page).body()).contains("Rae rings the school.").doesNotContain("Noa swims.");
        assertThat(signedIn("cso1").get(page).statusCode()).isEqualTo(404);
        acts();
        HttpResponse<String> typedPlace = manager.submit(
                page, page + "/time", Map.of("begins", "10:00", "minutes", "60", "place", "1 Test Street"));
        assertThat(typedPlace.statusCode()).isEqualTo(422);
        assertThat(typedPlace.body()).contains("Choose where the team meets.");
    }

    /** What is agreed becomes an action at once, of somebody of the team, and stands on the page of the meeting. */
    private void acts() {
        String actions = "/plans/" + plan + "/actions";
        submitted(
                actions,
                "/plans/" + plan + "/needs",
                Map.of("about", "family", "kind", "EDU", "words", "Late.", "score", "2"));
        assertThat(manager.get(actions).body()).contains("<option value=\"Rae ZZ-Ivy\">");
        submitted(
                actions,
                "/plans/" + plan + "/needs/1/action",
                Map.of(
                        "aim", "The bus is paid.",
                        "measure", "A ticket.",
                        "doer", "TEAM",
                        "doerNamed", "Rae ZZ-Ivy",
                        "byWhen", "2026-04-20"));
        assertThat(manager.get(page).body()).contains("The bus is paid.", "Monday 20 April 2026");
    }

    @Test
    void tellsTheTeamThatThePlanIsClosed() {
        joins(ewa());
        joins(professional("targeted-youth-support", KIM));
        joins(Map.of("kind", "FAMILY", "name", "Una ZZ-Ivy", "part", "Aunt", "reached", "01632 960009"));
        clock.moveTo("2026-04-16T15:00");
        runJobs();
        finishes(
                "Write up review",
                Map.of(
                        "outcome", "HELD",
                        "present", "All",
                        "minutes", "Agreed.",
                        "goesOn", "PROPOSE_CLOSING",
                        "closingReason", "SINGLE_AGENCY_CAN_CONTINUE",
                        "nextTaf", "2026-05-14"));
        String closing = "/plans/" + plan + "/closing";
        database.sql("select number from plan_child where plan = ?")
                .param(plan)
                .query(Integer.class)
                .list()
                .forEach(child -> submitted(closing, closing + "/voice/" + child, Map.of("words", "It is better.")));
        assertThat(Mailbox.of(KIM))
                .as("nothing was arranged, so nobody was invited")
                .isEmpty();

        finishes(
                "Decide closing",
                Map.of(
                        "closing", "CLOSE",
                        "rationale", "The school goes on.",
                        "outcomes", "They come on time.",
                        "feedback", "Glad.",
                        "afterwards", "The school."));

        Mailbox.Letter told = only(KIM, 1);
        assertThat(told.subject()).isEqualTo("Closed: plan " + plan);
        assertThat(told.text()).contains("Its team does not meet any more.").doesNotContain("ZZ-", "Noa", reference);
        assertThat(new Caller(port).get(told.link()).body()).contains("Plan " + plan + " is closed");
        assertThat(only(EWA, 1).subject()).startsWith("Zakończony: plan");
        manager.complete(claimed(manager, "Look at plan"), Map.of("note", "I ring the aunt."));
        String shown = manager.get(page).body();
        assertThat(shown).contains("End of the plan: sent by mail", "I have told them");
        String aunt = shown.replaceAll("(?s).*meeting/told.*?name=\"id\" value=\"([0-9a-f-]{36})\".*", "$1");
        submitted(page, page + "/told", Map.of("id", aunt));
        assertThat(manager.get(page).body())
                .contains("End of the plan: told in person")
                .doesNotContain("I have told them");
    }

    private void finishes(String task, Map<String, Object> answers) {
        HttpResponse<String> done = manager.complete(claimed(manager, task), answers);
        assertThat(done.statusCode()).as(done.body()).isLessThan(300);
        runJobs();
    }

    private void submitted(String from, String to, Map<String, String> typed) {
        HttpResponse<String> sent = manager.submit(from, to, typed);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    }

    private void stopped() {
        String agreement = "/contacts/" + reference + "/agreement";
        HttpResponse<String> withdrawn =
                signedIn("cso1").submit(agreement, agreement + "/withdraw-everything", Map.of());
        assertThat(withdrawn.statusCode()).isEqualTo(303);
        runJobs();
    }

    private static Map<String, String> ewa() {
        return Map.of(
                "kind", "FAMILY",
                "name", "Rae ZZ-Ivy",
                "part", "Mother",
                "email", EWA,
                "language", "Polish",
                "interpreter", "yes");
    }

    private static Map<String, String> professional(String agency, String email) {
        return Map.of(
                "kind", "PROFESSIONAL", "name", "Kim ZZ-Worker", "part", "Worker", "agency", agency, "email", email);
    }

    private void joins(Map<String, String> member) {
        HttpResponse<String> joined = manager.submit(page, page + "/member", new HashMap<>(member));
        assertThat(joined.statusCode()).as(joined.body()).isEqualTo(303);
        runJobs();
    }

    private void arranged(String begins) {
        HttpResponse<String> saved =
                manager.submit(page, page + "/time", Map.of("begins", begins, "minutes", "60", "place", "ONLINE"));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        runJobs();
    }

    private static Mailbox.Letter only(String address, int number) {
        assertThat(Mailbox.of(address)).hasSize(number);
        return Mailbox.of(address).get(number - 1);
    }

    private static String uid(Mailbox.Letter letter) {
        return letter.calendar().replaceAll("(?s).*(UID:\\S+).*", "$1");
    }
}
