package onefrontdoor.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads overrides in full, as they were written and with what became of them. */
@Repository
class OverrideFile {

    private static final String TOLD = """
            select o.*, array(select agency from override_recipient where override = o.id) as recipients
            from sharing_override o where reference = ? order by authorised_at desc, id""";

    private static final String STEPS = """
            select e.* from override_event e join sharing_override o on o.id = e.override
            where o.reference = ? order by e.id""";

    private final JdbcClient database;

    OverrideFile(JdbcClient database) {
        this.database = database;
    }

    /** Ended or not, the latest first. */
    List<OverrideStory> on(Reference contact) {
        Map<UUID, OverrideStanding> standings = standings(contact);
        Map<UUID, List<OverrideStory.Step>> steps = steps(contact);
        return database.sql(TOLD)
                .param(contact.value())
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new OverrideStory(
                            standings.get(id),
                            told(row),
                            row.getString("authorised_as"),
                            steps.getOrDefault(id, List.of()));
                })
                .list();
    }

    /** Whether this is what somebody authorised under this id. */
    boolean holds(UUID id, SharingOverride override, Actor by) {
        return on(override.whose().contact()).stream()
                .filter(story -> story.standing().id().equals(id))
                .filter(story -> story.standing().authorisedBy().equals(by))
                .anyMatch(story -> story.told().equals(override));
    }

    private Map<UUID, OverrideStanding> standings(Reference contact) {
        return database
                .sql(OverrideBook.STANDS + " where o.reference = ?")
                .param(contact.value())
                .query(OverrideRow::read)
                .list()
                .stream()
                .collect(Collectors.toMap(OverrideStanding::id, standing -> standing));
    }

    private record Found(UUID override, OverrideStory.Step step) {}

    private Map<UUID, List<OverrideStory.Step>> steps(Reference contact) {
        return database
                .sql(STEPS)
                .param(contact.value())
                .query((row, number) -> new Found(row.getObject("override", UUID.class), step(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Found::override, Collectors.mapping(Found::step, Collectors.toList())));
    }

    private static OverrideStory.Step step(ResultSet row) throws SQLException {
        OverrideEvent event = new OverrideEvent(
                OverrideEvent.Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                LedgerRow.moment(row, "next_review_at"));
        return new OverrideStory.Step(event, new Actor(row.getString("done_by")), LedgerRow.instant(row, "done_at"));
    }

    private static SharingOverride told(ResultSet row) throws SQLException {
        String level = row.getString("level");
        return new SharingOverride(
                Mention.of(new Reference(row.getString("reference")), row.getString("person")),
                OverrideGround.valueOf(row.getString("ground")),
                row.getString("facts"),
                level == null ? null : NeedLevel.valueOf(level),
                LedgerRow.words(row, "recipients"),
                LedgerRow.words(row, "items").stream().map(FieldClass::valueOf).collect(Collectors.toSet()),
                new SharingOverride.Parents(row.getBoolean("parents_informed"), row.getString("why_not_informed")),
                LedgerRow.instant(row, "review_at"),
                row.getString("balance"));
    }
}
