package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.LocalDate;
import onefrontdoor.consent.AgreementTo;
import onefrontdoor.frontdoor.Facts.Decided;
import onefrontdoor.frontdoor.Guides.EligibilityAdvice;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether targeted family support is for a child, as its table proposes; the team manager decides (G10, TF1 to TF9). */
@Service
@Transactional
public class FamilySupportGuide {

    private final CaseFiles files;
    private final DecisionBook decisions;
    private final FamilySupportDesk desk;
    private final LevelsOfNeed levels;
    private final FamilyWord family;
    private final Guides guides;
    private final FamilySupportProposals proposals;
    private final StaffWords words;
    private final Clock clock;

    FamilySupportGuide(
            CaseFiles files,
            DecisionBook decisions,
            FamilySupportDesk desk,
            LevelsOfNeed levels,
            FamilyWord family,
            Guides guides,
            FamilySupportProposals proposals,
            StaffWords words,
            Clock clock) {
        this.files = files;
        this.decisions = decisions;
        this.desk = desk;
        this.levels = levels;
        this.family = family;
        this.guides = guides;
        this.proposals = proposals;
        this.words = words;
        this.clock = clock;
    }

    /** Proposes an answer for each child who waits for one. */
    public void propose(Reference reference) {
        Contact contact = files.of(reference);
        desk.waiting(files.childrenOn(contact)).forEach(child -> decisions
                .destination(child)
                .ifPresent(sent -> proposals.keep(sent.id(), advice(contact, child), clock.instant())));
    }

    private EligibilityAdvice advice(Contact contact, Child child) {
        Decided decided = new Decided(
                levels.of(child),
                decisions.threshold(child).map(ThresholdDecision::route).orElse(Route.NOT_SOCIAL_CARE),
                family.on(AgreementTo.SERVICE, contact, child));
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON);
        return guides.familySupport(Facts.ofDecided(contact, child, today, decided));
    }

    /** What was proposed about a child, with every reason. */
    String inWords(Child child) {
        return decisions
                .destination(child)
                .flatMap(sent -> proposals.of(sent.id()))
                .map(advice -> words.of(advice.proposal()) + ".\nWhy: " + String.join(" ", advice.reasons()))
                .orElse("No proposal");
    }
}
