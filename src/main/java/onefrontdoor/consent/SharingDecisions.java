package onefrontdoor.consent;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Reference;
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
        SharingRequest request = decision.request();
        Ruling ruling = decision.ruling();
        database.sql(KEEP)
                .param("id", decision.id())
                .param("reference", request.whose().contact().value())
                .param("person", request.whose().place())
                .param("recipient", request.withWhom())
                .param("kind", decision.recipient().name())
                .param("purpose", request.purpose().name())
                .param("level", request.level() == null ? null : request.level().name())
                .param("sharing", ruling.sharing().name())
                .param("rule", ruling.rule())
                .param("nextStep", ruling.nextStep().name())
                .param("lawfulBasis", ruling.lawfulBasis().name())
                .param("reason", ruling.reason())
                .param("override", decision.override())
                .param("askedBy", decision.askedBy().id())
                .param("decidedAt", decision.decidedAt().atOffset(ZoneOffset.UTC))
                .update();
        decision.parts().forEach(part -> keep(decision, part));
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
                .query((row, number) -> LedgerRow.mention(new Reference(row.getString(1)), row.getString(2)))
                .list();
    }
}
