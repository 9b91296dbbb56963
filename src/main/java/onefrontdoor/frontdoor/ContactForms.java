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

    ContactForms(CaseFiles files, DecisionBook decisions, ContactSheet contactSheet, ChildSheet childSheet) {
        this.files = files;
        this.decisions = decisions;
        this.contactSheet = contactSheet;
        this.childSheet = childSheet;
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
        return new ContactForm("gather-basic-information", BasicsForm::shown);
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
    FormView readNewInformationForm() {
        return new ContactForm(
                "read-new-information",
                children -> children.stream().map(childSheet::decidedSoFar).toList());
    }

    private final class ContactForm implements FormView {

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
            shown.put("contact", contactSheet.of(contact, children));
            shown.put(
                    "everyChild",
                    children.stream()
                            .map(child -> childSheet.of(child, files.earlierContacts(contact, child)))
                            .toList());
            shown.put("children", questions.apply(children));
            return shown;
        }
    }
}
