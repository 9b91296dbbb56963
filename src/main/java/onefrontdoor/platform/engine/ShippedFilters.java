package onefrontdoor.platform.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * The lists that Tasklist opens with. They are made anew to this plan at every start; staff cannot change them,
 * because a stored filter can run expressions (P11). What each person sees in them is {@link NeedToKnow}'s to say.
 */
@Component
class ShippedFilters implements InitializingBean {

    private static final List<Map<String, String>> COLUMNS = List.of(
            column("reference", "Reference"),
            column("urgency", "Urgency"),
            column("childrenAges", "Children"),
            column("source", "From"));

    private final FilterService filters;
    private final TaskService tasks;

    ShippedFilters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    private record Shipped(String name, String description, String colour, TaskQuery query) {}

    @Override
    public void afterPropertiesSet() {
        List<Shipped> plan = plan();
        filters.createTaskFilterQuery().list().stream()
                .filter(stored ->
                        plan.stream().noneMatch(shipped -> shipped.name().equals(stored.getName())))
                .map(Filter::getId)
                .forEach(filters::deleteFilter);
        for (int place = 0; place < plan.size(); place++) {
            save(plan.get(place), (place + 1) * 10);
        }
    }

    private List<Shipped> plan() {
        return List.of(
                red(
                        "Red now",
                        "A child may be at risk of harm today",
                        all().processVariableValueEquals("urgency", "RED")),
                blue("My team unclaimed", "Waiting for somebody in your team", all().taskUnassigned()),
                blue("My tasks", "Tasks that you hold", all().taskAssigneeExpression(GuardedExpressions.ME)),
                red("Overdue", "Past their time", all().dueBeforeExpression(GuardedExpressions.NOW)),
                blue("Due today", "Due by tonight, or overdue", all().dueBeforeExpression(GuardedExpressions.TOMORROW)),
                blue(
                        "Waiting on others",
                        "Held by a colleague in your team",
                        all().taskAssigned().taskAssigneeNotIn(GuardedExpressions.ME)),
                blue("Everything for my team", "Claimed or not", all()));
    }

    private TaskQuery all() {
        return tasks.createTaskQuery();
    }

    private static Shipped red(String name, String description, TaskQuery query) {
        return new Shipped(name, description, "#d4351c", query);
    }

    private static Shipped blue(String name, String description, TaskQuery query) {
        return new Shipped(name, description, "#1d70b8", query);
    }

    private void save(Shipped shipped, int priority) {
        Filter stored =
                filters.createTaskFilterQuery().filterName(shipped.name()).singleResult();
        Filter filter = stored == null ? filters.newTaskFilter(shipped.name()) : stored;
        filter.setQuery(shipped.query());
        filter.setProperties(properties(shipped, priority));
        filters.saveFilter(filter);
    }

    private static Map<String, Object> properties(Shipped shipped, int priority) {
        return Map.ofEntries(
                Map.entry("description", shipped.description()),
                Map.entry("color", shipped.colour()),
                Map.entry("priority", priority),
                Map.entry("refresh", true),
                Map.entry("showUndefinedVariable", false),
                Map.entry("variables", COLUMNS));
    }

    private static Map<String, String> column(String name, String label) {
        return Map.of("name", name, "label", label);
    }
}
