package onefrontdoor.frontdoor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormView;
import onefrontdoor.shared.Reference;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What each task form of the front door shows; every form begins with the contact as it is now. */
@Configuration(proxyBeanMethods = false)
class ContactForms {

    private final CaseFiles files;
    private final DecisionBook decisions;
    private final ContactSheet contactSheet;
    private final ChildSheet childSheet;
    private final FamilySupportDesk familySupport;
    private final FamilySheet familySheet;

    ContactForms(
            CaseFiles files,
            DecisionBook decisions,
            ContactSheet contactSheet,
            ChildSheet childSheet,
            FamilySupportDesk familySupport,
            FamilySheet familySheet) {
        this.files = files;
        this.decisions = decisions;
        this.contactSheet = contactSheet;
        this.childSheet = childSheet;
        this.familySupport = familySupport;
        this.familySheet = familySheet;
    }

    @Bean
    FormView decideThresholdForm() {
        return new ContactForm("decide-threshold", children -> decisions.awaitingThreshold(children).stream()
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
        return new ContactForm(
                "read-new-information",
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
        public Map<String, Object> open(Reference reference, Actor viewer) {
            Contact contact = files.of(reference);
            List<Child> children = files.childrenOn(contact);
            Map<String, Object> shown = new LinkedHashMap<>();
            Map<String, Object> sheet = contactSheet.of(contact, children);
            sheet.put("earlier", familySheet.earlier(contact, children, viewer));
            sheet.put("matches", familySheet.matches(contact, children, viewer));
            shown.put("contact", sheet);
            shown.put(
                    "everyChild",
                    children.stream()
                            .map(child -> childSheet.of(child, files.earlierYear(contact, child)))
                            .toList());
            shown.put("children", questions.apply(children));
            return shown;
        }
    }

    /** Asks besides, about each suggestion that nobody has answered, whether it is somebody we know (RB05, RB06). */
    private final class GatheringForm extends ContactForm {

        GatheringForm() {
            super("gather-basic-information", BasicsForm::shown);
        }

        @Override
        public Map<String, Object> open(Reference reference, Actor viewer) {
            Map<String, Object> shown = super.open(reference, viewer);
            Contact contact = files.of(reference);
            shown.put("matches", familySheet.questions(contact, files.childrenOn(contact)));
            return shown;
        }
    }
}
