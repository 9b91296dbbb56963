package onefrontdoor.frontdoor;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.frontdoor.Guides.Eligibility;
import onefrontdoor.frontdoor.Guides.EligibilityAdvice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was proposed to targeted family support, one proposal to each decision that sends a child there. */
@Repository
class FamilySupportProposals {

    private final JdbcClient database;

    FamilySupportProposals(JdbcClient database) {
        this.database = database;
    }

    /** The first proposal stands: it is what the team manager saw. */
    void keep(UUID decision, EligibilityAdvice advice, Instant at) {
        database.sql("insert into family_support_proposal (decision, proposal, codes, reasons, proposed_at)"
                        + " values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        decision,
                        advice.proposal().name(),
                        advice.codes().toArray(String[]::new),
                        advice.reasons().toArray(String[]::new),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<EligibilityAdvice> of(UUID decision) {
        return database.sql("select proposal, codes, reasons from family_support_proposal where decision = ?")
                .param(decision)
                .query(FamilySupportProposals::read)
                .optional();
    }

    private static EligibilityAdvice read(ResultSet row, int number) throws SQLException {
        return new EligibilityAdvice(
                Eligibility.valueOf(row.getString("proposal")),
                texts(row.getArray("codes")),
                texts(row.getArray("reasons")));
    }

    private static List<String> texts(Array column) throws SQLException {
        return List.of((String[]) column.getArray());
    }
}
