package onefrontdoor.stepchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onefrontdoor.assessment.CarriedAssessment;
import onefrontdoor.assessment.PartSheet;
import onefrontdoor.consent.AgreementTo;
import onefrontdoor.consent.ConsentRegister;
import onefrontdoor.consent.SharingPurpose;
import onefrontdoor.family.Mention;
import onefrontdoor.frontdoor.BroughtAlong;
import onefrontdoor.frontdoor.CarriedContacts;
import onefrontdoor.frontdoor.EarlyHelpTold;
import onefrontdoor.shared.Reference;
import onefrontdoor.taf.ToldPlan;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a step-up brings along: its assessment, plan, minutes, chronology and what the family agrees to (RB31, SC18). */
@Component
class EarlyHelpKnown implements BroughtAlong {

    private final StepUps stepUps;
    private final CarriedContacts contacts;
    private final CarriedAssessment assessments;
    private final ToldPlan plans;
    private final ConsentRegister register;
    private final MessageSource words;
    private final String agency;

    EarlyHelpKnown(
            StepUps stepUps,
            CarriedContacts contacts,
            CarriedAssessment assessments,
            ToldPlan plans,
            ConsentRegister register,
            MessageSource words,
            @Value("${onefrontdoor.social-care.agency}") String agency) {
        this.stepUps = stepUps;
        this.contacts = contacts;
        this.assessments = assessments;
        this.plans = plans;
        this.register = register;
        this.words = words;
        this.agency = agency;
    }

    @Override
    public Optional<String> inShort(Reference contact) {
        return stepUps.behind(contact)
                .map(step -> words.getMessage(
                        "brought-along.short", new Object[] {step.plan().value()}, Locale.UK));
    }

    @Override
    public Optional<EarlyHelpTold> forSocialCare(Reference contact, int child, boolean forProtection) {
        return stepUps.behind(contact)
                .filter(step -> forProtection || plans.mayGo(step.plan(), agency, SharingPurpose.REFER))
                .map(step -> told(step, child));
    }

    private EarlyHelpTold told(StepUp step, int child) {
        int was = contacts.was(step.contact(), child);
        Mention whose = new Mention(step.contact(), Mention.As.CHILD, child);
        return new EarlyHelpTold(
                step.plan().value(),
                register.standing(whose, AgreementTo.SERVICE).holds().name(),
                register.standing(whose, AgreementTo.SHARE).holds().name(),
                texts(assessments.about(step.plan(), was)),
                plans.aims(step.plan(), was),
                plans.minutes(step.plan()),
                plans.chronology(step.plan()));
    }

    private static List<EarlyHelpTold.Text> texts(List<PartSheet> parts) {
        return EarlyHelpTold.latest(parts.stream()
                .flatMap(part -> part.answers().stream()
                        .filter(PartSheet.Answer::written)
                        .map(answer -> new EarlyHelpTold.Text(part.title() + ": " + answer.question(), answer.words())))
                .toList());
    }
}
