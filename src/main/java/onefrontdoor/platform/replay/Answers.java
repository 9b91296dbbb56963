package onefrontdoor.platform.replay;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import onefrontdoor.redesign.whatif.PastContact.Answer;
import onefrontdoor.redesign.whatif.PastContact.Flow;
import onefrontdoor.redesign.whatif.PastContact.Question;
import onefrontdoor.redesign.whatif.PastContact.Step;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * What the steps of one contact answer now: people as they did; tables as those of the set do, with the facts as they were; and
 * times as far from now as they were from then. A variable gets a table's answer when it is called as the table or its column.
 */
final class Answers {

    private static final String DEADLINES = "deadlines";
    private static final String URGENCY = "urgency";
    private static final String RED = "RED";
    private static final String STRAIGHT = "straightToManager";

    /** Words that are said of a rule and not by it. */
    private static final List<String> NOT_COUNTED = List.of("reason", "source", "code");

    private final SortedMap<String, Integer> counted = new TreeMap<>();
    private final Map<String, String> asOnceRated = new HashMap<>();
    private final Tables tables;

    Answers(Tables tables) {
        this.tables = tables;
    }

    /** How often each table gave each answer. */
    SortedMap<String, Integer> counted() {
        return counted;
    }

    /** With which variables a step ends now. */
    Map<String, Object> of(Step step) {
        Map<String, Object> variables = new HashMap<>();
        Map<String, Object> ruled = ruled(step);
        for (Answer answer : step.answers()) {
            variables.put(answer.name(), value(answer, step));
            if (ruled.get(answer.name()) instanceof String word) {
                rated(answer, word);
                variables.put(answer.name(), word);
            }
        }
        goesStraightWhenRed(step, variables);
        return variables;
    }

    /** With which variables a process begins now. */
    Map<String, Object> of(Flow flow) {
        Step beginning = new Step(flow.process(), "", flow.began(), flow.began(), flow.given(), List.of());
        return of(beginning);
    }

    private void rated(Answer answer, String now) {
        if (answer.name().equals(URGENCY)) {
            asOnceRated.put(answer.value(), now);
        }
    }

    /** As the desk for triage does with what is rated Red; what goes straight for another reason still does. */
    private static void goesStraightWhenRed(Step step, Map<String, Object> variables) {
        boolean ratedOtherwise = step.answers().stream()
                .anyMatch(answer ->
                        answer.name().equals(URGENCY) && !answer.value().equals(variables.get(URGENCY)));
        if (ratedOtherwise) {
            variables.computeIfPresent(STRAIGHT, (name, then) -> RED.equals(variables.get(URGENCY)));
        }
    }

    private Map<String, Object> ruled(Step step) {
        Map<String, Object> answers = new HashMap<>();
        for (Question question : step.questions()) {
            if (!question.table().equals(DEADLINES)) {
                List<Map<String, Object>> rows = tables.rows(question.table(), facts(question));
                rows.forEach(row -> row.forEach((column, said) -> count(question.table(), column, said)));
                rows.stream().findFirst().ifPresent(answers::putAll);
                answers.putIfAbsent(question.table(), joined(rows));
            }
        }
        return answers;
    }

    private void count(String table, String column, Object said) {
        if (!NOT_COUNTED.contains(column)) {
            counted.merge(table + ", " + column + " " + said, 1, Integer::sum);
        }
    }

    /** Of a table with one column: all that its rows say. */
    private static String joined(List<Map<String, Object>> rows) {
        return rows.stream()
                .flatMap(row -> row.values().stream())
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    /** An urgency that a table gives is what later questions are about. */
    private Map<String, Object> facts(Question question) {
        Map<String, Object> facts = new HashMap<>(question.facts());
        facts.computeIfPresent(URGENCY, (name, once) -> asOnceRated.getOrDefault(String.valueOf(once), (String) once));
        return facts;
    }

    private Object value(Answer answer, Step step) {
        return switch (answer.kind()) {
            case YES_OR_NO -> Boolean.valueOf(answer.value());
            case COUNT -> Integer.valueOf(answer.value());
            case WORD -> answer.value();
            case TIME -> time(Long.parseLong(answer.value()), step);
        };
    }

    private Date time(long then, Step step) {
        long later = ClockUtil.getCurrentTime().getTime() - (step.ended() == null ? step.began() : step.ended());
        return deadline(then, step, later).orElseGet(() -> new Date(then + later));
    }

    /** A deadline counts from when it did; one that counted from the step, from now. */
    private Optional<Date> deadline(long then, Step step, long later) {
        return step.questions().stream()
                .filter(question -> question.table().equals(DEADLINES))
                .filter(question -> ((Number) question.facts().get("due")).longValue() == then)
                .findFirst()
                .map(this::facts)
                .map(facts -> {
                    long from = ((Number) facts.get("from")).longValue();
                    long since = from >= step.began() ? from + later : from;
                    return tables.due(
                            (String) facts.get("timer"), (String) facts.get(URGENCY), Instant.ofEpochMilli(since));
                });
    }
}
