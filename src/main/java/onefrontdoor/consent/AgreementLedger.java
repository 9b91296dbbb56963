package onefrontdoor.consent;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ledger in the database, which itself refuses every change of it. */
@Repository
class AgreementLedger {

    private static final String ADD = """
            insert into agreement_entry (reference, person, agreement, answer, given_by, capacity, evidence, assessed_by,
                means, witnessed_by, given_at, statement_version, language, interpreter, purposes, review_at,
                not_asked_because, reason, recorded_by, recorded_at)
            values (:reference, :person, :agreement, :answer, :givenBy, :capacity, :evidence, :assessedBy,
                :means, :witnessedBy, :givenAt, :statementVersion, :language, :interpreter, :purposes, :reviewAt,
                :notAskedBecause, :reason, :recordedBy, :recordedAt) returning id""";

    private static final String ENTRIES = """
            select e.*,
                array(select agency from agreement_agency where entry = e.id and listed order by agency) as listed,
                array(select agency from agreement_agency where entry = e.id and not listed order by agency) as excluded
            from agreement_entry e where reference = ?""";

    private static final String IN_ORDER = " order by given_at, id";

    private final JdbcClient database;
    private final Clock clock;

    AgreementLedger(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(AgreementAct act, Actor by) {
        Map<String, @Nullable Object> row = LedgerRow.write(act);
        row.put("recordedBy", by.id());
        row.put("recordedAt", clock.instant().atOffset(ZoneOffset.UTC));
        long entry = database.sql(ADD).params(row).query(Long.class).single();
        act.scope().agencies().forEach(agency -> add(entry, agency, true));
        act.scope().excluded().forEach(agency -> add(entry, agency, false));
    }

    private void add(long entry, String agency, boolean listed) {
        database.sql("insert into agreement_agency (entry, agency, listed) values (?, ?, ?)")
                .params(entry, agency, listed)
                .update();
    }

    /** In the order in which it was said. */
    List<LedgerEntry> of(Mention whose, AgreementTo to) {
        return database.sql(ENTRIES + " and person = ? and agreement = ?" + IN_ORDER)
                .params(whose.contact().value(), whose.place(), to.name())
                .query(LedgerRow::read)
                .list();
    }

    /** About everybody on a contact, in the order in which it was said. */
    List<LedgerEntry> on(Reference contact) {
        return database.sql(ENTRIES + IN_ORDER)
                .param(contact.value())
                .query(LedgerRow::read)
                .list();
    }
}
