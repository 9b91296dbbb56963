package onefrontdoor.taf;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.correspondence.EmailAddress;
import onefrontdoor.frontdoor.AgenciesInWords;
import onefrontdoor.frontdoor.FamilyWays;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where is said who is of the team around a family: those of the family who take part, and professionals (E22, E24). */
@Service
@Transactional
public class TeamDesk {

    private static final int LONGEST_NAME = 200;

    private final Plans plans;
    private final PlanChildren children;
    private final Members members;
    private final AgenciesInWords agencies;
    private final FamilyWays family;
    private final InvitationProcess process;
    private final AuditTrail audit;

    TeamDesk(
            Plans plans,
            PlanChildren children,
            Members members,
            AgenciesInWords agencies,
            FamilyWays family,
            InvitationProcess process,
            AuditTrail audit) {
        this.plans = plans;
        this.children = children;
        this.members = members;
        this.agencies = agencies;
        this.family = family;
        this.process = process;
        this.audit = audit;
    }

    enum Kind {
        FAMILY,
        PROFESSIONAL
    }

    public void add(Reference reference, FormAnswers typed) {
        Plan plan = plans.active(reference);
        Kind kind = typed.choice("kind", Kind.class, "Family or professional?");
        Member member = new Member(
                UUID.randomUUID(),
                reference,
                line(typed, "name", "Who?"),
                line(typed, "part", "Who are they to the children, or what do they do?"),
                kind == Kind.PROFESSIONAL ? agency(typed) : null,
                concerned(reference, kind, typed),
                reached(typed),
                spoken(plan, kind, typed),
                true);
        members.add(member, typed.by());
        audit.changed(typed.by(), reference, "member of team joined");
        process.changed(reference);
    }

    /** They stay on the record; whoever is invited hears that they need not come. */
    public void leave(Reference reference, UUID member, Actor by) {
        if (!members.leave(reference, member, by)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "They are not of the team any more.");
        }
        audit.changed(by, reference, "member of team left");
        process.changed(reference);
    }

    private String agency(FormAnswers typed) {
        return typed.optionalText("agency")
                .filter(agencies.codes()::contains)
                .orElseThrow(() -> invalid("Choose the agency for which they work."));
    }

    /** A professional with the children whom they know; the family with all of them. */
    private Set<Integer> concerned(Reference reference, Kind kind, FormAnswers typed) {
        Set<Integer> all =
                children.on(reference).stream().map(PlanChildren.OnPlan::number).collect(Collectors.toSet());
        Set<Integer> theirs = all.stream()
                .filter(number -> typed.optionalText("child-" + number).isPresent())
                .collect(Collectors.toSet());
        if (kind == Kind.FAMILY || all.size() == 1) {
            return all;
        }
        if (theirs.isEmpty()) {
            throw invalid("Tick the children with whom they work.");
        }
        return theirs;
    }

    private static Member.Reached reached(FormAnswers typed) {
        Optional<String> email = typed.optionalText("email");
        if (email.isPresent() && EmailAddress.in(email.get()).isEmpty()) {
            throw invalid("Give the e-mail address as name@example.org.");
        }
        return new Member.Reached(
                email.orElse(null),
                typed.optionalText("reached").orElse(null),
                typed.optionalText("inPerson").isPresent());
    }

    /** The family's own language, unless this one of them speaks another. */
    private Member.Spoken spoken(Plan plan, Kind kind, FormAnswers typed) {
        boolean interpreter = typed.optionalText("interpreter").isPresent();
        String language = typed.optionalText("language").orElse(null);
        if (kind == Kind.PROFESSIONAL || language != null) {
            return new Member.Spoken(language, interpreter);
        }
        FamilyWays.Ways ways = family.of(plan.contact());
        return new Member.Spoken(ways.language(), interpreter || ways.interpreter());
    }

    private static String line(FormAnswers typed, String key, String question) {
        String line = typed.text(key, question);
        if (line.length() > LONGEST_NAME) {
            throw invalid("Answer “" + question + "” more briefly.");
        }
        return line;
    }

    private static Refusal invalid(String sentence) {
        return new Refusal(Refusal.Kind.INVALID, sentence);
    }
}
