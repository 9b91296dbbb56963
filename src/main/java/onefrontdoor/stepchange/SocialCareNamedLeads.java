package onefrontdoor.stepchange;

import java.util.Optional;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.taf.NamedLeads;
import org.springframework.stereotype.Component;

/** Whom social care named to lead when it asked early help to take a child over (RB32). */
@Component
class SocialCareNamedLeads implements NamedLeads {

    private final SocialCareStepDowns stepDowns;

    SocialCareNamedLeads(SocialCareStepDowns stepDowns) {
        this.stepDowns = stepDowns;
    }

    /** The latest that early help accepted and that has not ended. */
    @Override
    public Optional<Named> of(Reference contact) {
        return stepDowns.on(contact).stream()
                .filter(StepDownStanding::isOpen)
                .filter(standing -> standing.answer() != null)
                .reduce((earlier, later) -> later)
                .map(SocialCareNamedLeads::named);
    }

    private static Named named(StepDownStanding standing) {
        SocialCareStepDown asked = standing.asked();
        SocialCareStepDown.Lead lead = asked.lead();
        return new Named(
                asked.at().number(),
                new Who(lead.login(), lead.name(), lead.agency(), lead.reached()),
                new Guest(asked.asked().worker(), asked.asked().reached()),
                asked.said().reviewOn(),
                asked.asked().at(),
                new Actor(
                        standing.answer() == null
                                ? asked.asked().by().id()
                                : standing.answer().by()));
    }
}
