package onefrontdoor.taf;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Component;

/** The needs of a plan with what is done about each, in words, and in the shape in which a form sends them back. */
@Component
class ActionSheet {

    private final NeedBook needs;
    private final ActionBook actions;
    private final ActionGaps gaps;
    private final NeedSheet sheet;
    private final PlanWords words;
    private final Clock clock;

    ActionSheet(NeedBook needs, ActionBook actions, ActionGaps gaps, NeedSheet sheet, PlanWords words, Clock clock) {
        this.needs = needs;
        this.actions = actions;
        this.gaps = gaps;
        this.sheet = sheet;
        this.words = words;
        this.clock = clock;
    }

    Map<String, Object> of(Reference plan, Map<Integer, String> names) {
        List<PlanAction> history = actions.history(plan);
        List<PlanAction> standing = actions.of(plan);
        return Map.of(
                "needs",
                        needs.of(plan).stream()
                                .map(need -> {
                                    Map<String, Object> line = sheet.of(need, names);
                                    line.put("actions", lines(need, standing, history));
                                    return line;
                                })
                                .toList(),
                "gaps", gaps.in(plan),
                "choices", sheet.choices(names));
    }

    /** Those that are to be done, for a page that shows them and nothing of how they went. */
    List<Map<String, Object>> open(Reference plan) {
        return actions.of(plan).stream()
                .filter(PlanAction::isOpen)
                .map(action -> line(action, List.of()))
                .toList();
    }

    private List<Map<String, Object>> lines(Need need, List<PlanAction> standing, List<PlanAction> history) {
        return standing.stream()
                .filter(action -> action.need() == need.number())
                .map(action -> line(action, history))
                .toList();
    }

    private Map<String, Object> line(PlanAction action, List<PlanAction> history) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("number", String.valueOf(action.number()));
        line.put("aim", Objects.toString(action.aim(), ""));
        line.put("measure", Objects.toString(action.measure(), ""));
        line.put("who", who(action));
        line.put("own", action.doer() == Doer.FAMILY);
        line.put("byWhen", action.byWhen() == null ? "" : words.of(action.byWhen()));
        line.put("status", words.of(action.status()));
        line.put("overdue", action.isOverdue(PlanDates.day(clock.instant())));
        line.put("missing", gaps.of(action));
        line.put("typed", typed(action));
        line.put("notes", notes(action, history));
        return line;
    }

    private static String who(PlanAction action) {
        return Objects.toString(action.doerNamed(), "");
    }

    private static Map<String, String> typed(PlanAction action) {
        return Map.of(
                "version", String.valueOf(action.version()),
                "aim", Objects.toString(action.aim(), ""),
                "measure", Objects.toString(action.measure(), ""),
                "doer", Objects.toString(action.doer(), ""),
                "doerNamed", Objects.toString(action.doerNamed(), ""),
                "byWhen", Objects.toString(action.byWhen(), ""),
                "status", action.status().name());
    }

    /** How it went, oldest first. */
    private List<Map<String, String>> notes(PlanAction action, List<PlanAction> history) {
        return history.stream()
                .filter(version -> version.number() == action.number() && version.note() != null)
                .map(version -> Map.of(
                        "words", String.valueOf(version.note()),
                        "status", words.of(version.status()),
                        "by", words.who(version.by()),
                        "at", words.of(version.at())))
                .toList();
    }
}
