package onefrontdoor.consent;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions to share or not to share, and the view of what is open to whom. */
@Repository
class SharingDecisions {

    private static final String KEEP = """
            insert into sharing_decision (id, reference, person, recipient, recipient_kind, purpose, level, sharing, rule,
                next_step, lawful_basis, reason, override, asked_by, decided_at)
            values (:id, :reference, :person, :recipient, :kind, :purpose, :level, :sharing, :rule,
                :nextStep, :lawfulBasis, :reason, :override, :askedBy, :decidedAt)""";

    private final JdbcClient database;

    SharingDecisions(JdbcClient database) {
        this.database = database;
    }

    void keep(SharingDecision decision) {
        database.sql(KEEP)
                .params(row(decision.request()))
                .params(row(decision.ruling()))
                .param("id", decision.id())
                .param("kind", decision.recipient().name())
                .param("override", decision.override())
                .param("askedBy", decision.askedBy().id())
                .param("decidedAt", decision.decidedAt().atOffset(ZoneOffset.UTC))
                .update();
        decision.parts().forEach(part -> keep(decision, part));
    }

    private static Map<String, @Nullable Object> row(SharingRequest request) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("reference", request.whose().contact().value());
        row.put("person", request.whose().place());
        row.put("recipient", request.withWhom());
        row.put("purpose", request.purpose().name());
        row.put("level", request.level() == null ? null : request.level().name());
        return row;
    }

    private static Map<String, String> row(Ruling ruling) {
        return Map.of(
                "sharing", ruling.sharing().name(),
                "rule", ruling.rule(),
                "nextStep", ruling.nextStep().name(),
                "lawfulBasis", ruling.lawfulBasis().name(),
                "reason", ruling.reason());
    }

    private void keep(SharingDecision decision, SharingDecision.Part part) {
        database.sql("insert into sharing_decision_part (decision, field_class, given, reason) values (?, ?, ?, ?)")
                .params(decision.id(), part.fieldClass().name(), part.given(), part.reason())
                .update();
    }

    List<Mention> openTo(String agency, Instant now) {
        return database.sql("select distinct reference, person from shared_with where agency = ? and until > ?"
                        + " order by reference, person")
                .params(agency, now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> Mention.of(new Reference(row.getString(1)), row.getString(2)))
                .list();
    }
}
