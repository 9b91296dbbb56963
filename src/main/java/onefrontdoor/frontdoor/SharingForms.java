package onefrontdoor.frontdoor;

import java.util.List;
import java.util.Map;
import onefrontdoor.family.Person;
import onefrontdoor.family.PersonRegister;
import onefrontdoor.frontdoor.TellingServices.Verdict;
import onefrontdoor.shared.FormView;
import onefrontdoor.shared.OpenedTask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the forms show on which the family is asked, or a manager reviews, before a service is told of a child. */
@Configuration(proxyBeanMethods = false)
class SharingForms {

    private final CaseFiles files;
    private final CaseSheet caseSheet;
    private final ChildSheet childSheet;
    private final SharingDesk desk;
    private final SharingWords words;
    private final PersonRegister people;

    SharingForms(
            CaseFiles files,
            CaseSheet caseSheet,
            ChildSheet childSheet,
            SharingDesk desk,
            SharingWords words,
            PersonRegister people) {
        this.files = files;
        this.caseSheet = caseSheet;
        this.childSheet = childSheet;
        this.desk = desk;
        this.words = words;
        this.people = people;
    }

    @Bean
    FormView askFamilyForm() {
        return new SharingForm("ask-family", Verdict.ASK_FAMILY);
    }

    @Bean
    FormView reviewSharingForm() {
        return new SharingForm("review-sharing", Verdict.MANAGER_REVIEWS);
    }

    private final class SharingForm implements FormView {

        private final String form;
        private final Verdict next;

        SharingForm(String form, Verdict next) {
            this.form = form;
            this.next = next;
        }

        @Override
        public String form() {
            return form;
        }

        @Override
        public Map<String, Object> open(OpenedTask task) {
            Contact contact = files.of(task.reference());
            List<Child> children = files.childrenOn(contact);
            Map<String, Object> shown = caseSheet.of(contact, children, Map.of());
            shown.put(
                    "children",
                    desk.waitingFor(next, contact, children).stream()
                            .map(child -> childSheet.question(child, words.of(contact, child)))
                            .toList());
            shown.put(
                    "people",
                    people.on(contact.reference()).stream()
                            .map(SharingForms::listed)
                            .toList());
            shown.put("statement", words.statement());
            return shown;
        }
    }

    private static Map<String, Object> listed(Person person) {
        return Map.of(
                "place", person.mention().place(),
                "name", person.name().inFull());
    }
}
