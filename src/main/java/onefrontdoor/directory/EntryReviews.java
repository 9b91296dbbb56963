package onefrontdoor.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reviews of entries; of one entry there is never more than one open, whoever begins it at the same moment. */
@Repository
class EntryReviews {

    static final String CONFIRMED_ELSEWHERE = "CONFIRMED_ELSEWHERE";

    private static final String SELECT = "select reference, service, keeper from directory_review where ";

    private final JdbcClient database;
    private final Clock clock;

    EntryReviews(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Lets nobody else begin reviews until the end of this transaction, so that together they begin no more than one would. */
    void beginAlone() {
        database.sql("lock table directory_review in share row exclusive mode").update();
    }

    int begunSince(Instant moment) {
        return database.sql("select count(*) from directory_review where begun_at >= ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** Empty when one of this entry is open already. */
    Optional<EntryReview> begin(UUID service, String keeper) {
        return database.sql(
                        "insert into directory_review (reference, service, keeper, begun_at)"
                                + " values ('S-' || ? || '-' || lpad(nextval('directory_review_number')::text, 6, '0'), ?, ?, ?)"
                                + " on conflict (service) where ended_at is null do nothing returning reference, service, keeper")
                .params(String.valueOf(year()), service, keeper, now())
                .query(EntryReviews::read)
                .optional();
    }

    Optional<EntryReview> openOf(UUID service) {
        return database.sql(SELECT + "service = ? and ended_at is null")
                .param(service)
                .query(EntryReviews::read)
                .optional();
    }

    Optional<EntryReview> find(Reference reference) {
        return database.sql(SELECT + "reference = ?")
                .param(reference.value())
                .query(EntryReviews::read)
                .optional();
    }

    /** @return false when it has ended already */
    boolean end(EntryReview review, String outcome, Actor by) {
        return database.sql("update directory_review set outcome = ?, ended_by = ?, ended_at = ?"
                                + " where reference = ? and ended_at is null")
                        .params(outcome, by.id(), now(), review.reference().value())
                        .update()
                == 1;
    }

    void handTo(EntryReview review, String desk) {
        database.sql("update directory_review set keeper = ? where reference = ?")
                .params(desk, review.reference().value())
                .update();
    }

    private int year() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON).getYear();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static EntryReview read(ResultSet row, int number) throws SQLException {
        return new EntryReview(
                new Reference(row.getString("reference")),
                row.getObject("service", UUID.class),
                row.getString("keeper"));
    }
}
