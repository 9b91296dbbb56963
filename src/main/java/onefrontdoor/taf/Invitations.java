package onefrontdoor.taf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.correspondence.MeetingNews;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What everybody is told of each meeting, each version once; what became of a mail is kept whatever becomes of its job. */
@Repository
class Invitations {

    /** Longer than a mail server may take to answer, shorter than the lock of a job. */
    private static final Duration LONGEST_TRY = Duration.ofSeconds(45);

    private static final String OF_PLAN = "select i.* from taf_invitation i join taf_meeting m on m.id = i.meeting"
            + " where m.plan = ? and i.state ";

    private final JdbcClient database;
    private final Clock clock;

    Invitations(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What stands for them of this meeting, the latest first. */
    List<Invitation> standing(UUID meeting, UUID member) {
        return database.sql("select * from taf_invitation where meeting = ? and member = ? and state <> 'OVERTAKEN'"
                        + " order by sequence desc")
                .params(meeting, member)
                .query(Invitations::read)
                .list();
    }

    /** A sequence of theirs is given once, and the database refuses a second one. */
    void write(Meeting meeting, Member member, MeetingNews news, Invitation.State state, boolean lacksWording) {
        database.sql("insert into taf_invitation (id, meeting, member, sequence, news, version, state, lacks_wording,"
                        + " written_at) values (?, ?, ?, (select count(*) from taf_invitation where meeting = ?"
                        + " and member = ?), ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), meeting.id(), member.id(), meeting.id(), member.id(), news.name())
                .params(meeting.version(), state.name(), lacksWording, now())
                .update();
    }

    /** @return false when they have heard of it, are just hearing of it, or a person tells them */
    boolean overtake(Invitation invitation) {
        return database.sql("update taf_invitation set state = 'OVERTAKEN', settled_at = ? where id = ?"
                                + " and state = 'WAITING'")
                        .params(now(), invitation.id())
                        .update()
                == 1;
    }

    /** The next that is to go out by mail, or that somebody who died was sending. */
    Optional<Invitation> toSend(Reference plan) {
        return database.sql(OF_PLAN + "in ('WAITING', 'SENDING') order by i.state desc, i.written_at, i.id limit 1")
                .param(plan.value())
                .query(Invitations::read)
                .optional();
    }

    Optional<Invitation> find(UUID id) {
        return database.sql("select * from taf_invitation where id = ?")
                .param(id)
                .query(Invitations::read)
                .optional();
    }

    /** @return false when it was sent, or somebody else is sending it right now */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean claim(UUID id) {
        return database.sql("update taf_invitation set state = 'SENDING', tries = tries + 1, tried_at = ? where id = ?"
                                + " and (state = 'WAITING' or (state = 'SENDING' and tried_at <= ?))")
                        .params(now(), id, now().minus(LONGEST_TRY))
                        .update()
                > 0;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void settle(UUID id, Invitation.State state) {
        database.sql("update taf_invitation set state = ?, settled_at = ? where id = ?")
                .params(state.name(), state == Invitation.State.WAITING ? null : now(), id)
                .update();
    }

    /** Marks what somebody has to tell or explain in person. @return whether there was anything new to mark */
    boolean bringToLead(Reference plan) {
        return database.sql("update taf_invitation i set lead_told_at = ? from taf_meeting m where m.id = i.meeting"
                                + " and m.plan = ? and i.lead_told_at is null and (i.state = 'IN_PERSON'"
                                + " or i.lacks_wording and i.state <> 'OVERTAKEN')")
                        .params(now(), plan.value())
                        .update()
                > 0;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Invitation read(ResultSet row, int place) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                row.getObject("meeting", UUID.class),
                row.getObject("member", UUID.class),
                row.getInt("sequence"),
                MeetingNews.valueOf(row.getString("news")),
                row.getInt("version"),
                Invitation.State.valueOf(row.getString("state")),
                row.getBoolean("lacks_wording"),
                row.getInt("tries"));
    }
}
