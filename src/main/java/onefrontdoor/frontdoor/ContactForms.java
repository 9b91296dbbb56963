package onefrontdoor.frontdoor;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormView;
import onefrontdoor.shared.OpenedTask;
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

    ContactForms(
            CaseFiles files,
            DecisionBook decisions,
            CaseSheet caseSheet,
            ChildSheet childSheet,
            FamilySupportDesk familySupport,
            FamilySheet familySheet) {
        this.files = files;
        this.decisions = decisions;
        this.caseSheet = caseSheet;
        this.childSheet = childSheet;
        this.familySupport = familySupport;
        this.familySheet = familySheet;
    }

    @Bean
    FormView decideThresholdForm() {
        return new DecidingForm("decide-threshold", children -> decisions.awaitingThreshold(children).stream()
                .map(child -> childSheet.question(child, childSheet.proposedLevel(child)))
                .toList());
    }

    @Bean
    FormView decideDestinationForm() {
        return new ContactForm("decide-destination", children -> decisions.awaitingDestination(children).stream()
                .map(child -> childSheet.question(child, childSheet.proposedDestination(child)))
                .toList());
    }

    @Bean
    FormView gatherBasicInformationForm() {
        return new GatheringForm();
    }

    @Bean
    FormView chaseMissingInformationForm() {
        return new ContactForm("chase-missing-information", BasicsForm::shown);
    }

    @Bean
    FormView reviewOverdueDecisionForm() {
        return new ContactForm("review-overdue-decision", children -> List.of());
    }

    @Bean
    FormView passOnAdultConcernForm() {
        return new ContactForm("pass-on-adult-concern", children -> List.of());
    }

    @Bean
    FormView decideFamilySupportForm() {
        return new ContactForm("decide-family-support", children -> familySupport.waiting(children).stream()
                .map(childSheet::decidedSoFar)
                .toList());
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
        return new ContactForm(
                form,
                children -> children.stream().map(childSheet::decidedSoFar).toList());
    }

    private class ContactForm implements FormView {

        private final String form;
        private final Function<List<Child>, List<Map<String, Object>>> questions;

        ContactForm(String form, Function<List<Child>, List<Map<String, Object>>> questions) {
            this.form = form;
            this.questions = questions;
        }

        @Override
        public String form() {
            return form;
        }

        @Override
        public Map<String, Object> open(OpenedTask task) {
            Contact contact = files.of(task.reference());
            List<Child> children = files.childrenOn(contact);
            Map<String, Object> shown = caseSheet.of(contact, children, known(contact, children, task.viewer()));
            shown.put("children", questions.apply(children));
            shown.put("matches", asked(contact, children, task.viewer()));
            return shown;
        }

        /** What is known of the family from before; looking for it is work, so only the form that shows it does. */
        Map<String, Object> known(Contact contact, List<Child> children, Actor viewer) {
            return Map.of();
        }

        /** Whether it is somebody we know: one row for each suggestion that the form asks about. */
        List<Map<String, Object>> asked(Contact contact, List<Child> children, Actor viewer) {
            return List.of();
        }
    }

    private final class DecidingForm extends ContactForm {

        DecidingForm(String form, Function<List<Child>, List<Map<String, Object>>> questions) {
            super(form, questions);
        }

        @Override
        Map<String, Object> known(Contact contact, List<Child> children, Actor viewer) {
            return Map.of(
                    "earlier", familySheet.earlier(contact, children, viewer),
                    "matches", familySheet.matches(contact, children, viewer));
        }
    }

    private final class GatheringForm extends ContactForm {

        GatheringForm() {
            super("gather-basic-information", BasicsForm::shown);
        }

        @Override
        List<Map<String, Object>> asked(Contact contact, List<Child> children, Actor viewer) {
            return familySheet.questions(contact, children, viewer);
        }
    }
}
