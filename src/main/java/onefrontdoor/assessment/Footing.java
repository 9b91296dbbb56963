package onefrontdoor.assessment;

import java.time.Clock;
import java.util.Optional;
import onefrontdoor.consent.AgreementTo;
import onefrontdoor.consent.ConsentRegister;
import onefrontdoor.consent.HoldsNow;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On what a child is assessed: agreement to the service, or a reason that somebody gave for doing without (RB21). */
@Component
class Footing {

    private final ConsentRegister register;
    private final JdbcClient database;
    private final Clock clock;

    Footing(ConsentRegister register, JdbcClient database, Clock clock) {
        this.register = register;
        this.database = database;
        this.clock = clock;
    }

    /**
     * What holds for one child.
     *
     * @param reason given while exactly this held; another answer of the family asks for another reason
     */
    record OfChild(HoldsNow holds, Optional<String> reason) {

        boolean isAgreed() {
            return switch (holds) {
                case AGREED, AGREED_OWN, NOT_REQUIRED -> true;
                case REFUSED, WITHDRAWN, DISPUTED, EXPIRED, NOT_YET_ASKED, UNSAFE_TO_ASK, NOT_GIVEN -> false;
            };
        }

        boolean mayBeAssessed() {
            return isAgreed() || reason.isPresent();
        }

        /** The family said no, and that stands: the child is not assessed, and nothing is missing. */
        boolean isLeftOut() {
            return !mayBeAssessed() && (holds == HoldsNow.REFUSED || holds == HoldsNow.WITHDRAWN);
        }

        /** Says nothing of what people wrote: it must not reach a log (P23). */
        @Override
        public String toString() {
            return "OfChild " + holds;
        }
    }

    OfChild of(Assessment assessment, int child) {
        HoldsNow holds = holds(assessment, child);
        return new OfChild(holds, reason(assessment, child, holds));
    }

    private HoldsNow holds(Assessment assessment, int child) {
        Mention whose = new Mention(assessment.contact(), Mention.As.CHILD, child);
        return register.standing(whose, AgreementTo.SERVICE).holds();
    }

    private Optional<String> reason(Assessment assessment, int child, HoldsNow holds) {
        return database.sql("select reason from assessment_reason where plan_reference = ? and child = ? and held = ?"
                        + " order by id desc limit 1")
                .params(assessment.plan().value(), child, holds.name())
                .query(String.class)
                .optional();
    }

    void give(Assessment assessment, int child, String reason, Actor by) {
        database.sql("insert into assessment_reason (plan_reference, child, held, reason, given_by, given_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        assessment.plan().value(),
                        child,
                        holds(assessment, child).name(),
                        reason,
                        by.id())
                .param(AssessmentBook.at(clock.instant()))
                .update();
    }
}
