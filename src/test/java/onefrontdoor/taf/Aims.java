package onefrontdoor.taf;

import static onefrontdoor.taf.PlansDatabase.typed;

import java.util.HashMap;
import java.util.Map;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;

/** What people write about the needs, the actions and the end of a plan. */
public final class Aims {

    private Aims() {}

    static FormAnswers need(String about, int score) {
        return typed(
                "about", about, "kind", "EDU", "words", "Misses school on Mondays.", "score", String.valueOf(score));
    }

    /** An action to which nothing is lacking, with what is different this time. */
    static FormAnswers action(String... different) {
        Map<String, Object> said = new HashMap<>(Map.of(
                "aim", "Noa is at school every Monday.",
                "measure", "The register of the school.",
                "doer", "TEAM",
                "doerNamed", "Hana ZZ-Visitor",
                "byWhen", "2026-03-30",
                "status", "OPEN"));
        FormAnswers other = typed(different);
        said.putAll(other.typed());
        return new FormAnswers(other.by(), said);
    }

    static FormAnswers becameOf(NeedOutcome outcome, String score) {
        return typed("outcome", outcome.name(), "score", score, "words", "She goes by bus.");
    }

    static FormAnswers closing(String... different) {
        Map<String, Object> said = new HashMap<>(Map.of(
                "closing",
                "CLOSE",
                "rationale",
                "Well.",
                "outcomes",
                "Sleeps.",
                "feedback",
                "Glad.",
                "afterwards",
                "GP."));
        FormAnswers other = typed(different);
        said.putAll(other.typed());
        return new FormAnswers(other.by(), said);
    }

    /** Every child has been asked, which a plan without needs lacks most before it can be closed. */
    public static void heard(PlansDatabase plans, Reference plan) {
        plans.bean(PlanChildren.class).on(plan).forEach(child -> plans.bean(PlanEndDesk.class)
                .heard(plan, child.number(), typed("words", "It is better.")));
    }
}
