package onefrontdoor.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;

/** How an override stands in its row, and how it is read with what became of it. */
final class OverrideRow {

    private OverrideRow() {}

    static Map<String, @Nullable Object> write(
            UUID id, SharingOverride override, OverrideBook.Authority authority, Instant at) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", id);
        row.put("reference", override.whose().contact().value());
        row.put("person", override.whose().place());
        row.put("ground", override.ground().name());
        row.put("facts", override.facts());
        row.put("level", LedgerRow.name(override.level()));
        row.put("items", override.items().stream().map(Enum::name).sorted().toArray(String[]::new));
        row.put("balance", override.balance());
        row.put("reviewAt", LedgerRow.at(override.reviewAt()));
        write(override.parents(), row);
        write(authority, row);
        row.put("at", LedgerRow.at(at));
        return row;
    }

    private static void write(SharingOverride.Parents parents, Map<String, @Nullable Object> row) {
        row.put("informed", parents.informed());
        row.put("whyNot", parents.whyNot());
    }

    private static void write(OverrideBook.Authority authority, Map<String, @Nullable Object> row) {
        row.put("by", authority.by().id());
        row.put("as", authority.desk());
        row.put("signatureDue", LedgerRow.at(authority.signatureDue()));
    }

    static OverrideStanding read(ResultSet row, int number) throws SQLException {
        Set<FieldClass> items =
                LedgerRow.words(row, "items").stream().map(FieldClass::valueOf).collect(Collectors.toUnmodifiableSet());
        return new OverrideStanding(
                row.getObject("id", UUID.class),
                Mention.of(new Reference(row.getString("reference")), row.getString("person")),
                OverrideGround.valueOf(row.getString("ground")),
                items,
                new Actor(row.getString("authorised_by")),
                LedgerRow.instant(row, "authorised_at"),
                LedgerRow.moment(row, "signature_due"),
                LedgerRow.instant(row, "review_at"),
                row.getBoolean("reviewed"),
                row.getBoolean("signed"),
                row.getBoolean("ended"));
    }
}
