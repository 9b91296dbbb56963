package onefrontdoor.stepchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.frontdoor.AgenciesInWords;
import onefrontdoor.frontdoor.StepDownDoor;
import onefrontdoor.frontdoor.StepDownDoor.OnContact;
import onefrontdoor.handover.SocialCareCases;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a social worker notes who of early help works with a child on social care's plan; the owner stays one (domain 2.7). */
@Service
@Transactional
public class CoWorkingDesk {

    private static final int LONGEST_NAME = 200;

    private final CoWorkings works;
    private final StepDownDoor door;
    private final SocialCareCases cases;
    private final RestrictedRecords restricted;
    private final AgenciesInWords agencies;
    private final AuditTrail audit;
    private final Clock clock;

    CoWorkingDesk(
            CoWorkings works,
            StepDownDoor door,
            SocialCareCases cases,
            RestrictedRecords restricted,
            AgenciesInWords agencies,
            AuditTrail audit,
            Clock clock) {
        this.works = works;
        this.door = door;
        this.cases = cases;
        this.restricted = restricted;
        this.agencies = agencies;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refusal unless social care has the child: who owns it does not change by this */
    public void begin(UUID id, FormAnswers typed) {
        OnContact at = ContactNamed.in(typed)
                .flatMap(named -> door.find(named.contact(), named.child()))
                .filter(child -> restricted.opensTo(typed.by(), child.contact()))
                .orElseThrow(CoWorkingDesk::unknown);
        SocialCareCases.Held held = cases.held(at.contact(), at.child()).orElseThrow(CoWorkingDesk::unknown);
        works.begin(work(id, at, held, typed), typed.by());
        audit.changed(typed.by(), at.contact(), "co-working began: child " + at.number());
    }

    private CoWorking work(UUID id, OnContact at, SocialCareCases.Held held, FormAnswers typed) {
        return new CoWorking(
                id,
                at,
                held.request(),
                worker(typed),
                agency(typed),
                typed.choice("onPlan", CoWorking.OnPlan.class, "On which plan of social care?"),
                StepDownQuestions.day(typed, "since").orElseGet(this::today),
                null);
    }

    /** Until today; the line stays. */
    public void end(UUID id, Actor by) {
        Reference contact = works.find(id)
                .map(work -> work.at().contact())
                .filter(reference -> restricted.opensTo(by, reference))
                .orElseThrow(CoWorkingDesk::unknown);
        if (!works.end(contact, id, today())) {
            throw new Refusal(Refusal.Kind.CONFLICT, "This work has ended already.");
        }
        audit.changed(by, contact, "co-working ended");
    }

    /** Everything of one contact, ended work too. */
    @Transactional(readOnly = true)
    public List<String> lines(Reference contact) {
        return works.lines(contact);
    }

    private String agency(FormAnswers typed) {
        return typed.optionalText("agency")
                .filter(agencies.codes()::contains)
                .orElseThrow(() -> invalid("Choose the agency for which they work."));
    }

    private static String worker(FormAnswers typed) {
        String worker = typed.text("worker", "Who works with the child?");
        if (worker.length() > LONGEST_NAME) {
            throw invalid("Answer “Who works with the child?” more briefly.");
        }
        return worker;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON);
    }

    private static Refusal unknown() {
        return new Refusal(Refusal.Kind.CONFLICT, SocialCareStepDownDesk.UNKNOWN);
    }

    private static Refusal invalid(String sentence) {
        return new Refusal(Refusal.Kind.INVALID, sentence);
    }
}
