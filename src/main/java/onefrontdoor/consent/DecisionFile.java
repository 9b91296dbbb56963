package onefrontdoor.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads decisions to share or not to share, as they were kept. */
@Repository
class DecisionFile {

    private static final String DECISIONS =
            "select * from sharing_decision where reference = ? order by decided_at desc, id";

    private static final String PARTS = """
            select p.* from sharing_decision_part p join sharing_decision d on d.id = p.decision
            where d.reference = ?""";

    private final JdbcClient database;

    DecisionFile(JdbcClient database) {
        this.database = database;
    }

    /** The latest first. */
    List<SharingDecision> on(Reference contact) {
        Map<UUID, List<SharingDecision.Part>> parts = parts(contact);
        return database.sql(DECISIONS)
                .param(contact.value())
                .query((row, number) -> decision(row, parts.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private record Found(UUID decision, SharingDecision.Part part) {}

    private Map<UUID, List<SharingDecision.Part>> parts(Reference contact) {
        return database
                .sql(PARTS)
                .param(contact.value())
                .query((row, number) -> new Found(
                        row.getObject("decision", UUID.class),
                        new SharingDecision.Part(
                                FieldClass.valueOf(row.getString("field_class")),
                                row.getBoolean("given"),
                                row.getString("reason"))))
                .list()
                .stream()
                .sorted(Comparator.comparing(found -> found.part().fieldClass()))
                .collect(Collectors.groupingBy(Found::decision, Collectors.mapping(Found::part, Collectors.toList())));
    }

    private static SharingDecision decision(ResultSet row, List<SharingDecision.Part> parts) throws SQLException {
        return new SharingDecision(
                row.getObject("id", UUID.class),
                request(row, parts),
                RecipientKind.valueOf(row.getString("recipient_kind")),
                ruling(row),
                parts,
                row.getObject("override", UUID.class),
                new Actor(row.getString("asked_by")),
                LedgerRow.instant(row, "decided_at"));
    }

    private static SharingRequest request(ResultSet row, List<SharingDecision.Part> parts) throws SQLException {
        String level = row.getString("level");
        return new SharingRequest(
                Mention.of(new Reference(row.getString("reference")), row.getString("person")),
                parts.stream().map(SharingDecision.Part::fieldClass).collect(Collectors.toSet()),
                row.getString("recipient"),
                SharingPurpose.valueOf(row.getString("purpose")),
                level == null ? null : NeedLevel.valueOf(level));
    }

    private static Ruling ruling(ResultSet row) throws SQLException {
        return new Ruling(
                Ruling.Sharing.valueOf(row.getString("sharing")),
                row.getString("rule"),
                Ruling.NextStep.valueOf(row.getString("next_step")),
                Ruling.LawfulBasis.valueOf(row.getString("lawful_basis")),
                row.getString("reason"));
    }
}
