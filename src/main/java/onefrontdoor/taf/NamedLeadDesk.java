package onefrontdoor.taf;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.correspondence.EmailAddress;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a plan begins with the lead professional whom social care named: the team meets for the first time at the final
 * review, or within T16, with the social worker among it, so that the family does not tell its story again (RB32).
 */
@Service
@Transactional
public class NamedLeadDesk {

    static final String WHY = "Named when social care handed the child over.";

    private final Plans plans;
    private final PlanHistory history;
    private final PlanDates dates;
    private final Leads leads;
    private final Members members;
    private final PlanProcess process;
    private final AuditTrail audit;
    private final String socialCare;

    NamedLeadDesk(
            Plans plans,
            PlanHistory history,
            PlanDates dates,
            Leads leads,
            Members members,
            PlanProcess process,
            AuditTrail audit,
            @Value("${onefrontdoor.social-care.agency}") String socialCare) {
        this.plans = plans;
        this.history = history;
        this.dates = dates;
        this.leads = leads;
        this.members = members;
        this.process = process;
        this.audit = audit;
        this.socialCare = socialCare;
    }

    /** Who leads now. @param login where they sign in here */
    public record Leading(@Nullable String login) {}

    /** Empty where nobody was named, somebody leads already, or whoever was named may not: then somebody is found. */
    public Optional<Leading> begin(Reference reference) {
        Plan plan = plans.get(reference);
        if (plan.state() != PlanState.PROPOSED) {
            return Optional.empty();
        }
        Optional<NamedLeads.Named> proposed = dates.handedOver(plan.contact());
        Optional<Lead> lead = proposed.flatMap(one -> mayLead(one.who(), plan));
        lead.ifPresent(one -> activate(plan, proposed.orElseThrow(), one));
        return lead.map(one -> new Leading(one.login()));
    }

    private Optional<Lead> mayLead(NamedLeads.Who who, Plan plan) {
        return who.login() == null
                ? Optional.of(new Lead(null, who.name(), who.agency(), who.reached()))
                : leads.whoSignsIn(who.login(), plan.contact(), plan.holder());
    }

    private void activate(Plan plan, NamedLeads.Named proposed, Lead lead) {
        Reference reference = plan.reference();
        LocalDate next = dates.joint(proposed);
        invite(reference, proposed);
        history.add(PlanEvent.of(reference, PlanEvent.Kind.ALLOCATED, proposed.by())
                .with(lead.name())
                .saying(WHY)
                .next(next));
        plans.lead(reference, lead, next, null);
        plans.touch(reference);
        audit.changed(proposed.by(), reference, "plan active");
        process.activated(plans.get(reference));
    }

    /** Of the team for the joint meeting; whether anything is written to them the gate decides (RB22). */
    private void invite(Reference plan, NamedLeads.Named proposed) {
        String reached = proposed.guest().reached();
        String email = EmailAddress.in(reached).isPresent() ? reached : null;
        Member guest = new Member(
                UUID.randomUUID(),
                plan,
                proposed.guest().name(),
                "Social worker",
                socialCare,
                Set.of(proposed.child()),
                new Member.Reached(email, email == null ? reached : null, false),
                new Member.Spoken(null, false),
                true);
        members.add(guest, proposed.by());
    }
}
