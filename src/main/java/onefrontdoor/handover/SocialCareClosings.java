package onefrontdoor.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which children social care has, and when early help took them over from it (INV16). */
@Repository
class SocialCareClosings {

    private static final String HELD = "select r.*, exists (select from social_care_answer a where a.request = r.id"
            + " and a.kind = 'ASSESSMENT_COMPLETE') as assessed from social_care_request r"
            + " where r.contact_reference = ? and r.child = ? and r.accepted_at is not null and r.returned_at is null"
            + " and r.closed_at is null and not exists (select from social_care_answer a where a.request = r.id"
            + " and a.kind in ('STEPPED_DOWN', 'CLOSED')) order by r.accepted_at desc limit 1";

    private final JdbcClient database;

    SocialCareClosings(JdbcClient database) {
        this.database = database;
    }

    /** The case of a child whom social care took on and has not closed. */
    Optional<SocialCareCases.Held> held(Reference contact, UUID child) {
        return database.sql(HELD)
                .params(contact.value(), child)
                .query((row, place) -> new SocialCareCases.Held(
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        row.getObject("accepted_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("assessed")))
                .optional();
    }

    /** A child whom social care had before anybody asked it here. */
    void adopt(SocialCareRequest held) {
        database.sql("insert into social_care_request (id, version, contact_reference, child, route, asked_at, sent_at,"
                        + " accepted_at, reference) values (?, 0, ?, ?, ?, ?, ?, ?, ?)")
                .params(held.id(), held.contactReference(), held.child(), held.route())
                .params(at(held.askedAt()), at(held.askedAt()), at(held.acceptedAt()), held.reference())
                .update();
    }

    /** @return false when it is closed already: the first day and code stand */
    boolean close(UUID request, String code, Instant now) {
        return database.sql("update social_care_request set closed_at = ?, closure_code = ?"
                                + " where id = ? and closed_at is null")
                        .params(at(now), code, request)
                        .update()
                == 1;
    }

    /** What is to be told; empty where nothing is closed, or it was told before. */
    Optional<SocialCareClosing> toTell(UUID request) {
        return database.sql("select * from social_care_request where id = ? and closed_at is not null"
                        + " and closure_told_at is null")
                .param(request)
                .query(SocialCareClosings::closing)
                .optional();
    }

    void told(UUID request, Instant now) {
        database.sql("update social_care_request set closure_told_at = ? where id = ? and closure_told_at is null")
                .params(at(now), request)
                .update();
    }

    private static SocialCareClosing closing(ResultSet row, int place) throws SQLException {
        Instant closed = row.getObject("closed_at", OffsetDateTime.class).toInstant();
        return new SocialCareClosing(
                row.getObject("id", UUID.class),
                row.getString("contact_reference"),
                row.getString("reference"),
                SocialCareClosing.ACCEPTED,
                row.getString("closure_code"),
                closed.atZone(WorkingCalendar.LONDON).toLocalDate());
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
