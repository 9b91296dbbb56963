package onefrontdoor.assessment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By when the assessments of plans are to be submitted; nothing of what stands in them (T11). */
@Service
@Transactional(readOnly = true)
public class DueAssessments {

    private static final String WRITTEN_NOW = "select plan_reference, due_by from assessment"
            + " where plan_reference in (:plans) and state in ('WRITING', 'RETURNED')";

    private final JdbcClient database;

    DueAssessments(JdbcClient database) {
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
}
