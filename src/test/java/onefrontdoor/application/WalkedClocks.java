package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clocks of a child's case as whoever walks along counts them: rung once when their time has come, and not before. */
final class WalkedClocks {

    /** Holidays and weekends make a day of work come this much later at most. */
    private static final int LATEST = 5;

    private final JdbcClient database;
    private final Map<String, LocalDate> toDecide = new HashMap<>();
    private String plan = "";
    private @Nullable LocalDate meeting;

    WalkedClocks(JdbcClient database) {
        this.database = database;
    }

    void toDecide(String contact, LocalDate since) {
        toDecide.put(contact, since);
    }

    void decided(String contact) {
        toDecide.remove(contact);
    }

    void meets(String plan, LocalDate day) {
        this.plan = plan;
        meeting = day;
    }

    void meetsNoMore() {
        meeting = null;
    }

    LocalDate meeting() {
        return Objects.requireNonNull(meeting);
    }

    void areRight(LocalDate today) {
        toDecide.forEach((contact, since) -> theDecisionIsLateFromItsHourOn(contact, since, today));
        if (meeting != null) {
            thePlanKeepsItsDate();
            aMissedMeetingIsSaidOnce(today);
        }
    }

    /** At five on the next day of work the Head of Service is asked, once; nobody was before. */
    private void theDecisionIsLateFromItsHourOn(String contact, LocalDate since, LocalDate today) {
        long rung = database.sql(
                        "select count(*) from act_hi_taskinst t join act_hi_procinst p on p.id_ ="
                                + " t.proc_inst_id_ where p.business_key_ = ? and t.task_def_key_ = 'Task_ReviewOverdueDecision'")
                .param(contact)
                .query(Long.class)
                .single();
        LocalDate first = since.plusDays(1);
        while (first.getDayOfWeek() == DayOfWeek.SATURDAY || first.getDayOfWeek() == DayOfWeek.SUNDAY) {
            first = first.plusDays(1);
        }
        assertThat(rung)
                .as("%s to decide since %s, now %s", contact, since, today)
                .isBetween(today.isAfter(since.plusDays(LATEST)) ? 1L : 0L, today.isAfter(first) ? 1L : 0L);
    }

    private void thePlanKeepsItsDate() {
        assertThat(database.sql("select next_taf_on from plan where reference = ?")
                        .param(plan)
                        .query(LocalDate.class)
                        .single())
                .as("next meeting of %s", plan)
                .isEqualTo(meeting);
        assertThat(database.sql("select count(*) from plan where reference = ? and lead_name is not null")
                        .param(plan)
                        .query(Long.class)
                        .single())
                .as("somebody leads %s", plan)
                .isEqualTo(1);
    }

    private void aMissedMeetingIsSaidOnce(LocalDate today) {
        long rung = database.sql("select count(*) from plan_clock where plan = ? and clock = 'MEETING_MISSED' and"
                        + " basis = ?")
                .params(plan, String.valueOf(meeting))
                .query(Long.class)
                .single();
        long late = ChronoUnit.DAYS.between(meeting, today);
        assertThat(rung)
                .as("meeting of %s on %s", meeting, today)
                .isBetween(late > LATEST ? 1L : 0L, late < 1 ? 0L : 1L);
    }
}
