package onefrontdoor.handover;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.handover.BudgetRequest.Step;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The requests to the commissioning budget and what became of them; everything is added and nothing is changed. */
@Repository
class BudgetBook {

    private static final String READ = """
            select r.*, d.result as d_result, d.pence as d_pence, d.happened_on as d_on, d.words as d_words,
              d.done_by as d_by, d.done_at as d_at, p.result as p_result, p.pence as p_pence, p.happened_on as p_on,
              p.words as p_words, p.done_by as p_by, p.done_at as p_at, o.result as o_result, o.pence as o_pence,
              o.happened_on as o_on, o.words as o_words, o.done_by as o_by, o.done_at as o_at
            from budget_request r
            left join budget_step d on d.request = r.id and d.step = 'DECISION'
            left join budget_step p on p.request = r.id and p.step = 'PURCHASE'
            left join budget_step o on o.request = r.id and o.step = 'OUTCOME'
            where\s""";

    private final JdbcClient database;

    BudgetBook(JdbcClient database) {
        this.database = database;
    }

    /** Which of the three steps of a request. */
    enum Part {
        DECISION,
        PURCHASE,
        OUTCOME
    }

    /** Lets one at a time approve from the budget of a year, until the end of the transaction. */
    void hold(BudgetYear year) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("budget " + year)
                .query((row, place) -> true)
                .single();
    }

    /** @return false when this very request was made before */
    boolean ask(BudgetProcess.Asked asked, BudgetRequest.Wish wish, Actor by, Instant now) {
        return database.sql("insert into budget_request (id, contact_reference, kind, purpose, hoped_for, supplier,"
                                + " pence, asked_by, asked_at, decide_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                + " on conflict (id) do nothing")
                        .params(asked.id(), asked.contact().value(), wish.kind(), wish.purpose(), wish.hopedFor())
                        .params(wish.supplier(), wish.amount().pence(), by.id(), at(now), at(asked.decideBy()))
                        .update()
                == 1;
    }

    /** @return false when that was said already: the first stands */
    boolean add(UUID request, Part part, Step step, @Nullable BudgetYear year) {
        return database.sql("insert into budget_step (request, step, result, pence, budget_year, happened_on, words,"
                                + " done_by, done_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                + " on conflict (request, step) do nothing")
                        .params(request, part.name(), step.result().name())
                        .param(step.amount() == null ? null : step.amount().pence())
                        .param(year == null ? null : year.begins())
                        .param(step.on())
                        .param(step.words())
                        .params(step.by(), at(step.at()))
                        .update()
                == 1;
    }

    Optional<BudgetRequest> find(UUID id) {
        return database.sql(READ + "r.id = ?").param(id).query(BudgetRow::read).optional();
    }

    List<BudgetRequest> on(Reference contact) {
        return database.sql(READ + "r.contact_reference = ? order by r.asked_at desc, r.id")
                .param(contact.value())
                .query(BudgetRow::read)
                .list();
    }

    /** Whatever waits for somebody, of whichever year, oldest first. */
    List<BudgetRequest> open() {
        return database.sql(READ + "d.result is null or d.result = 'APPROVED' and o.result is null"
                        + " order by r.asked_at, r.id")
                .query(BudgetRow::read)
                .list();
    }

    /** Whatever the budget of a year pays, and whatever was asked in it and is not approved. */
    List<BudgetRequest> in(BudgetYear year) {
        return database.sql(READ + "d.budget_year = ? or d.budget_year is null and r.asked_at >= ? and r.asked_at < ?"
                        + " order by r.asked_at, r.id")
                .params(year.begins(), at(year.from()), at(year.until()))
                .query(BudgetRow::read)
                .list();
    }

    private static Object at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
