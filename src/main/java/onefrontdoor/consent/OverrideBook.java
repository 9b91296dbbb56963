package onefrontdoor.consent;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Overrides and what became of them, in tables that refuse every change. */
@Repository
class OverrideBook {

    private static final String ADD = """
            insert into sharing_override (id, reference, person, ground, facts, level, items, parents_informed,
                why_not_informed, balance, review_at, authorised_by, authorised_as, authorised_at, signature_due)
            values (:id, :reference, :person, :ground, :facts, :level, :items, :informed,
                :whyNot, :balance, :reviewAt, :by, :as, :at, :signatureDue) on conflict (id) do nothing""";

    static final String STANDS = """
            select o.id, o.reference, o.person, o.ground, o.items, o.authorised_by, o.authorised_at, o.signature_due,
                coalesce((select max(next_review_at) from override_event where override = o.id), o.review_at) as review_at,
                exists (select from override_event where override = o.id and kind = 'REVIEWED') as reviewed,
                exists (select from override_event where override = o.id and kind = 'SIGNED') as signed,
                exists (select from override_event where override = o.id and kind = 'ENDED') as ended
            from sharing_override o""";

    private final JdbcClient database;
    private final Clock clock;

    OverrideBook(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return false when there is one of this id already; of two at the same moment one comes first */
    boolean add(UUID id, SharingOverride override, Authority authority) {
        boolean isNew = database.sql(ADD)
                        .params(OverrideRow.write(id, override, authority, clock.instant()))
                        .update()
                == 1;
        if (isNew) {
            override.recipients()
                    .forEach(agency -> database.sql("insert into override_recipient (override, agency) values (?, ?)")
                            .params(id, agency)
                            .update());
        }
        return isNew;
    }

    /** By whom, from which desk, and until when it holds without a second signature, where it needs one. */
    record Authority(Actor by, String desk, @Nullable Instant signatureDue) {}

    void happened(UUID override, OverrideEvent event, Actor by) {
        database.sql("""
                        insert into override_event (override, kind, words, next_review_at, done_by, done_at)
                        values (:override, :kind, :words, :next, :by, :at)""")
                .param("override", override)
                .param("kind", event.kind().name())
                .param("words", event.words())
                .param("next", LedgerRow.at(event.nextReviewAt()))
                .param("by", by.id())
                .param("at", LedgerRow.at(clock.instant()))
                .update();
    }

    /** Waits for anybody else who is changing what becomes of this override; its row is nobody's to change. */
    Optional<OverrideStanding> lock(UUID override) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(override.toString())
                .query()
                .listOfRows();
        return database.sql(STANDS + " where o.id = ?")
                .param(override)
                .query(OverrideRow::read)
                .optional();
    }

    /** Those that name this agency for this person, ended or not. */
    List<OverrideStanding> naming(String agency, Mention whose) {
        return database.sql(STANDS + " join override_recipient r on r.override = o.id"
                        + " where o.reference = ? and o.person = ? and r.agency = ? order by o.authorised_at")
                .params(whose.contact().value(), whose.place(), agency)
                .query(OverrideRow::read)
                .list();
    }

    List<OverrideStanding> notEnded() {
        return database.sql("select * from (" + STANDS + ") standing where not ended order by review_at, authorised_at")
                .query(OverrideRow::read)
                .list();
    }
}
