package onefrontdoor.frontdoor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import onefrontdoor.family.Suggestion;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What each task form of the front door shows; every form begins with the contact as it is now. */
@Configuration(proxyBeanMethods = false)
class ContactForms {

    private final CaseFiles files;
    private final DecisionBook decisions;
    private final CaseSheet caseSheet;
    private final ChildSheet childSheet;
    private final FamilySupportDesk familySupport;
    private final FamilySheet familySheet;
    private final MatchDesk matches;
    private final FamilySupportGuide familySupportGuide;

    ContactForms(
            CaseFiles files,
            DecisionBook decisions,
            CaseSheet caseSheet,
            ChildSheet childSheet,
            FamilySupportDesk familySupport,
            FamilySheet familySheet,
            MatchDesk matches,
            FamilySupportGuide familySupportGuide) {
        this.files = files;
        this.decisions = decisions;
        this.caseSheet = caseSheet;
        this.childSheet = childSheet;
        this.familySupport = familySupport;
        this.familySheet = familySheet;
        this.matches = matches;
        this.familySupportGuide = familySupportGuide;
    }

    @Bean
    FormView decideThresholdForm() {
        return new CaseForm("decide-threshold", files, caseSheet, this::toDecideThreshold);
    }

    @Bean
    FormView gatherBasicInformationForm() {
        return new CaseForm(
                "gather-basic-information",
                files,
                caseSheet,
                (contact, children, viewer) -> CaseForm.Own.asking(Map.of(
                        "children", BasicsForm.shown(children),
                        "matches", familySheet.questions(contact, children, viewer))));
    }

    @Bean
    FormView chaseMissingInformationForm() {
        return form("chase-missing-information", BasicsForm::shown);
    }

    @Bean
    FormView reviewOverdueDecisionForm() {
        return form("review-overdue-decision", children -> List.of());
    }

    @Bean
    FormView passOnAdultConcernForm() {
        return form("pass-on-adult-concern", children -> List.of());
    }

    @Bean
    FormView decideFamilySupportForm() {
        return form("decide-family-support", children -> familySupport.waiting(children).stream()
                .map(this::proposedToFamilySupport)
                .toList());
    }

    private Map<String, Object> proposedToFamilySupport(Child child) {
        Map<String, Object> row = new LinkedHashMap<>(childSheet.decidedSoFar(child));
        row.put("proposal", familySupportGuide.inWords(child));
        return row;
    }

    @Bean
    FormView readNewInformationForm() {
        return aboutWhatIsDecided("read-new-information");
    }

    @Bean
    FormView reconsiderRiskForm() {
        return aboutWhatIsDecided("reconsider-risk");
    }

    private FormView aboutWhatIsDecided(String form) {
        return form(
                form,
                children -> children.stream().map(childSheet::decidedSoFar).toList());
    }

    /** A form that asks about each child, and not whether anybody is somebody we know. */
    private FormView form(String form, Function<List<Child>, List<Map<String, Object>>> questions) {
        return new CaseForm(
                form,
                files,
                caseSheet,
                (contact, children, viewer) ->
                        CaseForm.Own.asking(Map.of("children", questions.apply(children), "matches", List.of())));
    }

    /** Looking for people is work, so it is done once for all that the form says of them. */
    private CaseForm.Own toDecideThreshold(Contact contact, List<Child> children, Actor viewer) {
        Map<Child, List<Suggestion>> suggested = matches.suggestions(contact, children);
        return new CaseForm.Own(
                Map.of(
                        "earlier", familySheet.earlier(contact, children, viewer),
                        "matches", familySheet.matches(contact, suggested, viewer)),
                Map.of(
                        "children",
                                decisions.awaitingThreshold(children).stream()
                                        .map(child -> childSheet.question(child, childSheet.proposedLevel(child)))
                                        .toList(),
                        "matches", List.of(),
                        "cases", familySheet.cases(contact, suggested, viewer)));
    }
}
