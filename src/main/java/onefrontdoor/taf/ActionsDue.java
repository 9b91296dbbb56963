package onefrontdoor.taf;

import java.time.LocalDate;
import java.util.List;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The open actions of plans, each by the day on which somebody said that it is done (F05). */
@Component
class ActionsDue implements DueItems {

    private static final String OPEN = """
            select plan, by_when from (
              select distinct on (plan, number) plan, status, by_when from plan_action where plan in (:plans)
              order by plan, number, version desc) standing
            where status = 'OPEN' and by_when is not null""";

    private final JdbcClient database;
    private final PlanWords words;

    ActionsDue(JdbcClient database, PlanWords words) {
        this.database = database;
        this.words = words;
    }

    @Override
    public List<Due> on(List<Plan> plans) {
        return plans.isEmpty()
                ? List.of()
                : database.sql(OPEN)
                        .param(
                                "plans",
                                plans.stream()
                                        .map(plan -> plan.reference().value())
                                        .toList())
                        .query((row, place) -> new Due(
                                new Reference(row.getString(1)),
                                words.of("due", "action"),
                                row.getObject(2, LocalDate.class)))
                        .list();
    }
}
