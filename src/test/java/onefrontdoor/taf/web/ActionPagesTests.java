package onefrontdoor.taf.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onefrontdoor.shared.Reference;
import onefrontdoor.taf.ActionDesk;
import onefrontdoor.taf.ActionRoom;
import onefrontdoor.taf.NeedDesk;
import onefrontdoor.taf.PlanEndDesk;
import onefrontdoor.taf.PlanProcess;
import onefrontdoor.taf.PlanRoom;
import onefrontdoor.taf.PlansDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.ModelAndView;

/** What comes back when somebody sends one of the forms about needs and actions. */
class ActionPagesTests {

    private static final PlansDatabase PLANS =
            new PlansDatabase("action_pages", mock(PlanProcess.class), (holder, tier) -> "duty-early-help-manager");

    private static final Authentication MANAGER =
            new TestingAuthenticationToken("dehm1", "", "duty-early-help-manager");
    private static final Authentication STRANGER = new TestingAuthenticationToken("hou1", "", "housing-worker");

    private static final String NONE = "There is no plan with this reference.";

    private static final Map<String, String> NEED =
            Map.of("about", "family", "kind", "FIN", "words", "Debts.", "score", "2");

    private final ActionPages pages = new ActionPages(
            PLANS.bean(PlanRoom.class),
            PLANS.bean(ActionRoom.class),
            PLANS.bean(NeedDesk.class),
            PLANS.bean(ActionDesk.class),
            PLANS.bean(PlanEndDesk.class));
    private Reference plan;

    @BeforeEach
    void aPlanWithAnAction() {
        plan = PLANS.active("2026-04-13");
        pages.addNeed(plan, NEED, MANAGER);
        pages.onNeed(plan, 1, "action", Map.of("aim", "The rent is paid."), MANAGER);
    }

    @AfterAll
    static void close() {
        PLANS.close();
    }

    @Test
    void leadsBackToThePageWithWhatWasAdded() {
        ModelAndView sent = pages.addNeed(plan, NEED, MANAGER);

        assertThat(sent.getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
        assertThat(sent.getViewName()).isEqualTo("redirect:/plans/" + plan + "/actions");
        assertThat(needs(pages.actions(plan, MANAGER))).hasSize(2);
    }

    @Test
    void losesNothingThatWasTypedWhenItIsRefused() {
        Map<String, String> typed = new HashMap<>(NEED);
        typed.put("score", "");

        ModelAndView refused = pages.addNeed(plan, typed, MANAGER);

        assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(refused.getModel()).containsEntry("refused", "need").containsEntry("typed", typed);
        assertThat(refused.getModel().get("refusal")).asString().contains("How far have they come?");
    }

    @Test
    void tellsTheSecondOfTwoAndKeepsWhatTheyTyped() {
        pages.change(plan, 1, change("The first."), MANAGER);

        ModelAndView second = pages.change(plan, 1, change("The second."), MANAGER);

        assertThat(second.getStatus()).isEqualTo(HttpStatus.CONFLICT);
        Map<String, String> kept = new HashMap<>(change("The second."));
        kept.remove("version");
        assertThat(second.getModel()).containsEntry("refused", "action-1").containsEntry("typed", kept);
        assertThat(actions(second).get(0).get("typed")).isEqualTo(standing());
        assertThat(pages.change(plan, 1, after(second), MANAGER).getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
    }

    @Test
    void isToAStrangerAsIfThereWereNoPlan() {
        assertThatThrownBy(() -> pages.actions(plan, STRANGER)).hasMessageContaining(NONE);
        assertThatThrownBy(() -> pages.closing(plan, STRANGER)).hasMessageContaining(NONE);
        assertThatThrownBy(() -> pages.addNeed(plan, NEED, STRANGER)).hasMessageContaining(NONE);
        assertThatThrownBy(() -> pages.change(plan, 1, change("Mine."), STRANGER))
                .hasMessageContaining(NONE);
        assertThatThrownBy(() -> pages.becameOf(plan, "voice", 0, Map.of("declined", "yes"), STRANGER))
                .hasMessageContaining(NONE);
        assertThat(PLANS.count("plan_need where plan = ?", plan.value())).isEqualTo(1);
        assertThat(PLANS.count("audit_entry where who = 'hou1'")).isZero();
    }

    @Test
    void writesDownWhatBecameOfItAndWhatIsStillMissing() {
        pages.becameOf(plan, "need", 1, Map.of("outcome", "NOT_KNOWN", "words", "They moved."), MANAGER);
        pages.becameOf(plan, "voice", 0, Map.of("declined", "yes"), MANAGER);

        Map<?, ?> sheet = sheet(pages.closing(plan, MANAGER));
        assertThat(sheet.get("missing"))
                .isEqualTo(List.of("Write down what child 1 says, or that they declined to say anything."));
    }

    private static Map<String, String> change(String note) {
        return Map.of("version", "1", "aim", "The rent is paid.", "status", "OPEN", "note", note);
    }

    /** What the page sends when the second saves once more. */
    private static Map<String, String> after(ModelAndView page) {
        Map<String, String> again = new HashMap<>(change("The second."));
        again.put("version", String.valueOf(((Map<?, ?>) actions(page).get(0).get("typed")).get("version")));
        return again;
    }

    private static Map<String, String> standing() {
        Map<String, String> standing = new HashMap<>(Map.of("version", "2", "aim", "The rent is paid."));
        List.of("measure", "doer", "doerNamed", "byWhen").forEach(empty -> standing.put(empty, ""));
        standing.put("status", "OPEN");
        return standing;
    }

    private static Map<?, ?> sheet(ModelAndView page) {
        return (Map<?, ?>) page.getModel().get("plan");
    }

    private static List<Map<?, ?>> needs(ModelAndView page) {
        return ((List<?>) sheet(page).get("needs"))
                .stream().<Map<?, ?>>map(need -> (Map<?, ?>) need).toList();
    }

    private static List<Map<?, ?>> actions(ModelAndView page) {
        return ((List<?>) needs(page).get(0).get("actions"))
                .stream().<Map<?, ?>>map(action -> (Map<?, ?>) action).toList();
    }
}
