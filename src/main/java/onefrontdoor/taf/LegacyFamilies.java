package onefrontdoor.taf;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.frontdoor.EarlierRecords;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Families of the earlier system, each with its turn and the day from which somebody has to look at it. */
@Repository
class LegacyFamilies {

    private final JdbcClient database;
    private final Clock clock;

    LegacyFamilies(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The families of one file, by their households. */
    record Numbers(Map<String, UUID> numbers) {

        @Nullable
        UUID of(String household) {
            return numbers.get(household);
        }
    }

    /** A family with its place among all. */
    record Turn(UUID family, String household, int turn, LocalDate lookOn) {}

    Set<String> households() {
        return new HashSet<>(database.sql("select household from legacy_family")
                .query(String.class)
                .list());
    }

    /** How many families of earlier imports somebody has yet to look at. */
    int ahead(LocalDate today) {
        return database.sql("select count(*) from legacy_family where look_on > ?")
                .param(today)
                .query(Integer.class)
                .single();
    }

    void enter(UUID file, Turn turn) {
        database.sql("insert into legacy_family (id, file, household, turn, look_on) values (?, ?, ?, ?, ?)")
                .params(turn.family(), file, turn.household(), turn.turn(), turn.lookOn())
                .update();
    }

    /** The next ones in their turn, each handed out once. */
    List<UUID> begin(UUID file, int most) {
        return database.sql("update legacy_family set begun = true where id in (select id from legacy_family"
                        + " where file = ? and not begun order by turn limit ?) returning id")
                .params(file, most)
                .query((row, place) -> row.getObject(1, UUID.class))
                .list();
    }

    boolean areLeft(UUID file) {
        return database.sql("select exists (select from legacy_family where file = ? and not begun)")
                .param(file)
                .query(Boolean.class)
                .single();
    }

    /** The day from which somebody has to look at it; empty when it is here already. */
    Optional<LocalDate> lookOn(UUID family) {
        return database.sql("select look_on from legacy_family where id = ? and taken_at is null for update")
                .param(family)
                .query((row, place) -> row.getObject(1, LocalDate.class))
                .optional();
    }

    void taken(UUID family, EarlierRecords.Taken taken, @Nullable Reference plan) {
        database.sql(
                        "update legacy_family set taken_at = ?, contact_reference = ?, plan_reference = ?, may_be_known = ?"
                                + " where id = ?")
                .params(
                        clock.instant().atOffset(ZoneOffset.UTC),
                        taken.contact().value())
                .params(plan == null ? null : plan.value())
                .params(taken.mayBeKnown(), family)
                .update();
    }
}
