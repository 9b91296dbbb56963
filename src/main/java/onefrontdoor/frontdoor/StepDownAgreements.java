package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import onefrontdoor.consent.AgreementAct;
import onefrontdoor.consent.AgreementTo;
import onefrontdoor.consent.ConsentRegister;
import onefrontdoor.consent.GivenAnswer;
import onefrontdoor.consent.Means;
import onefrontdoor.consent.Reply;
import onefrontdoor.consent.Scope;
import onefrontdoor.consent.SharingPurpose;
import onefrontdoor.consent.Telling;
import onefrontdoor.family.Mention;
import onefrontdoor.family.Person;
import onefrontdoor.family.PersonRegister;
import onefrontdoor.frontdoor.StepDownDoor.OnContact;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts into the ledger what a social worker says that the family of a child agreed to when it leaves social care (RB22, RB32). */
@Service
@Transactional
@NamedInterface("step")
public class StepDownAgreements {

    private final ConsentRegister register;
    private final PersonRegister people;
    private final Clock clock;

    StepDownAgreements(ConsentRegister register, PersonRegister people, Clock clock) {
        this.register = register;
        this.people = people;
        this.clock = clock;
    }

    /**
     * What the family said.
     *
     * @param to early help; without it nothing is stepped down
     * @param with agencies that may be told, by their codes
     * @param saidBy who said so
     */
    @NamedInterface("step")
    public record Said(Agreement to, Set<String> with, String saidBy, LocalDate on) {

        public Said {
            with = Set.copyOf(with);
        }

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "Said";
        }
    }

    /** For the child and the adults around it; its brothers and sisters are asked for themselves (INV14). */
    public void enter(OnContact at, Said said, Actor by) {
        Scope scope = new Scope(Set.of(SharingPurpose.REFER, SharingPurpose.SHARE_NAMED), said.with(), Set.of());
        people.on(at.contact()).stream()
                .map(Person::mention)
                .filter(who -> who.as() == Mention.As.PERSON || who.number() == at.number())
                .forEach(who -> {
                    register.record(act(who, AgreementTo.SERVICE, said, Scope.NONE), by);
                    if (!said.with().isEmpty()) {
                        register.record(act(who, AgreementTo.SHARE, said, scope), by);
                    }
                });
    }

    private AgreementAct act(Mention whose, AgreementTo to, Said said, Scope scope) {
        Telling telling = new Telling(moment(said.on()), Means.REPORTED_BY_PROFESSIONAL, said.saidBy(), null, null);
        return new AgreementAct(whose, to, Reply.of(GivenAnswer.AGREED), null, telling, scope, null);
    }

    /** The day is known and not the hour: its beginning, so that whatever was said since counts for more. */
    private Instant moment(LocalDate day) {
        Instant now = clock.instant();
        Instant start = day.atStartOfDay(WorkingCalendar.LONDON).toInstant();
        return start.isAfter(now) ? now : start;
    }
}
