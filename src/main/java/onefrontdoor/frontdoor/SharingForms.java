package onefrontdoor.frontdoor;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import onefrontdoor.family.Person;
import onefrontdoor.family.PersonRegister;
import onefrontdoor.frontdoor.TellingServices.Verdict;
import onefrontdoor.shared.FormView;
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
    private final AdultAnswers adults;

    SharingForms(
            CaseFiles files,
            CaseSheet caseSheet,
            ChildSheet childSheet,
            SharingDesk desk,
            SharingWords words,
            PersonRegister people,
            AdultAnswers adults) {
        this.files = files;
        this.caseSheet = caseSheet;
        this.childSheet = childSheet;
        this.desk = desk;
        this.words = words;
        this.people = people;
        this.adults = adults;
    }

    @Bean
    FormView askFamilyForm() {
        return form("ask-family", Verdict.ASK_FAMILY, adults::shown);
    }

    @Bean
    FormView reviewSharingForm() {
        return form("review-sharing", Verdict.MANAGER_REVIEWS, contact -> List.of());
    }

    private FormView form(String form, Verdict next, Function<Contact, List<Map<String, Object>>> adultsAsked) {
        return new CaseForm(
                form,
                files,
                caseSheet,
                (contact, children, viewer) -> CaseForm.Own.asking(Map.of(
                        "children", questions(next, contact, children),
                        "adults", adultsAsked.apply(contact),
                        "people", everybodyOn(contact),
                        "statement", words.statement())));
    }

    private List<Map<String, Object>> questions(Verdict next, Contact contact, List<Child> children) {
        List<Child> waiting = desk.waitingFor(next, contact, children);
        Map<Child, String> agreed = words.agreements(contact, waiting);
        return waiting.stream()
                .map(child -> childSheet.question(child, words.of(child, agreed.get(child))))
                .toList();
    }

    private List<Map<String, Object>> everybodyOn(Contact contact) {
        return people.on(contact.reference()).stream().map(SharingForms::listed).toList();
    }

    private static Map<String, Object> listed(Person person) {
        return Map.of(
                "place", person.mention().place(),
                "name", person.name().inFull());
    }
}
