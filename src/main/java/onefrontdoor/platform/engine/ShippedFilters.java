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

    private static final int SECONDS_BETWEEN_REFRESHES = 15;

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
        TaskQuery red = tasks.createTaskQuery().processVariableValueEquals("urgency", "RED");
        return List.of(
                new Shipped("Red now", "A child may be at risk of harm today", "#d4351c", red),
                new Shipped(
                        "My team unclaimed",
                        "Waiting for somebody in your team",
                        "#1d70b8",
                        tasks.createTaskQuery().taskUnassigned()),
                new Shipped(
                        "My tasks",
                        "Tasks that you hold",
                        "#00703c",
                        tasks.createTaskQuery().taskAssigneeExpression(GuardedExpressions.ME)),
                new Shipped(
                        "Overdue",
                        "Past their time",
                        "#d4351c",
                        tasks.createTaskQuery().dueBeforeExpression(GuardedExpressions.NOW)),
                new Shipped(
                        "Due today",
                        "Due by the end of today, or overdue",
                        "#f47738",
                        tasks.createTaskQuery().dueBeforeExpression(GuardedExpressions.TOMORROW)),
                new Shipped("Everything for my team", "Claimed or not", "#505a5f", tasks.createTaskQuery()));
    }

    private void save(Shipped shipped, int priority) {
        Filter stored =
                filters.createTaskFilterQuery().filterName(shipped.name()).singleResult();
        Filter filter = stored == null ? filters.newTaskFilter(shipped.name()) : stored;
        filter.setQuery(shipped.query());
        filter.setProperties(Map.of(
                "description",
                shipped.description(),
                "color",
                shipped.colour(),
                "priority",
                priority,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                COLUMNS));
        filters.saveFilter(filter);
    }

    private static Map<String, String> column(String name, String label) {
        return Map.of("name", name, "label", label);
    }
}
