package onefrontdoor.assessment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By when the assessments of plans are to be submitted, and what became of them; nothing of what stands in them (T11). */
@Service
@Transactional(readOnly = true)
public class AssessmentDates {

    private static final String WRITTEN_NOW = "select plan_reference, due_by from assessment"
            + " where plan_reference in (:plans) and state in ('WRITING', 'RETURNED')";

    private static final String STEPS = """
            select begun_at as at, 'BEGUN', coalesce(lead, :system) from assessment where plan_reference = :plan and state <> 'DELETED'
            union all
            select submitted_at, 'SUBMITTED', submitted_by from assessment
              where plan_reference = :plan and state <> 'DELETED' and submitted_at is not null
            union all
            select checked_at, outcome, checked_by from assessment_check where plan_reference = :plan
            order by at""";

    private final JdbcClient database;

    AssessmentDates(JdbcClient database) {
        this.database = database;
    }

    private record Due(Reference plan, Instant by) {}

    /** Those of these plans whose assessment is being written. */
    public Map<Reference, Instant> among(Collection<Reference> plans) {
        return plans.isEmpty()
                ? Map.of()
                : database
                        .sql(WRITTEN_NOW)
                        .param("plans", plans.stream().map(Reference::value).toList())
                        .query((row, place) -> new Due(
                                new Reference(row.getString(1)),
                                row.getObject(2, OffsetDateTime.class).toInstant()))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Due::plan, Due::by));
    }

    /**
     * Something that became of an assessment.
     *
     * @param step BEGUN, SUBMITTED, or what a manager found
     */
    public record Step(Instant at, String step, String by) {}

    public List<Step> stepsOf(Reference plan) {
        return database.sql(STEPS)
                .param("plan", plan.value())
                .param("system", Actor.SYSTEM.id())
                .query((row, place) -> new Step(
                        row.getObject(1, OffsetDateTime.class).toInstant(), row.getString(2), row.getString(3)))
                .list();
    }
}
