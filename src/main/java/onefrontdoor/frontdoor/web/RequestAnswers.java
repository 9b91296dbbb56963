package onefrontdoor.frontdoor.web;

import java.util.List;
import java.util.Map;
import onefrontdoor.frontdoor.Answer;
import onefrontdoor.frontdoor.Indicator;
import org.jspecify.annotations.Nullable;

/** The answers in a request, under the keys of the same questions on the pages, so that the same checks and reading serve both. */
final class RequestAnswers {

    private final FlatAnswers flat = new FlatAnswers();

    private RequestAnswers() {}

    static FlatAnswers of(ContactRequest request) {
        RequestAnswers all = new RequestAnswers();
        all.flat.put(Questions.PURPOSE, "purpose", request.purpose());
        all.put(request.professional());
        all.putChildren(listed(request.children()));
        all.putPeople(listed(request.household()));
        all.put(request.home());
        all.put(request.worry());
        all.put(request.family());
        return all.flat;
    }

    private void put(ContactRequest.@Nullable Professional told) {
        var professional = told == null ? new ContactRequest.Professional(null, null, null, null) : told;
        flat.put(Questions.YOUR_NAME, "professional.name", professional.name());
        flat.put(Questions.YOUR_ROLE, "professional.role", professional.role());
        flat.put(Questions.YOUR_PHONE, "professional.phone", professional.phone());
        flat.put(Questions.YOUR_EMAIL, "professional.email", professional.email());
    }

    private void putChildren(List<ContactRequest.Child> children) {
        flat.limit(Scope.CHILD, "children", children.size());
        for (int number = 1; number <= Math.min(children.size(), Limits.CHILDREN); number++) {
            put(number, "children[" + (number - 1) + "].", children.get(number - 1));
        }
    }

    private void put(int number, String path, ContactRequest.Child child) {
        flat.put(Questions.GIVEN_NAME, number, path + "givenName", child.givenName());
        flat.put(Questions.FAMILY_NAME, number, path + "familyName", child.familyName());
        flat.put(Questions.DESCRIPTION, number, path + "description", child.description());
        flat.putBirth(Questions.CHILD_BIRTH, number, path + "birth", child.birth());
        flat.put(Questions.SEX, number, path + "sex", child.sex());
        flat.put(Questions.SCHOOL, number, path + "school", child.school());
        flat.put(Questions.NHS_NUMBER, number, path + "nhsNumber", child.nhsNumber());
        flat.put(Questions.UPN, number, path + "upn", child.upn());
    }

    private void putPeople(List<ContactRequest.Person> people) {
        flat.limit(Scope.PERSON, "household", people.size());
        for (int number = 1; number <= Math.min(people.size(), Limits.PEOPLE); number++) {
            put(number, "household[" + (number - 1) + "].", people.get(number - 1));
        }
    }

    private void put(int number, String path, ContactRequest.Person person) {
        flat.put(Questions.PERSON_NAME, number, path + "name", person.name());
        flat.put(Questions.PERSON_RELATIONSHIP, number, path + "relationship", person.relationship());
        flat.putBirth(Questions.PERSON_BIRTH, number, path + "birth", person.birth());
        flat.put(Questions.LIVES_WITH_CHILD, number, path + "livesWithChild", person.livesWithChild());
        flat.put(
                Questions.PARENTAL_RESPONSIBILITY,
                number,
                path + "parentalResponsibility",
                person.parentalResponsibility());
    }

    private void put(ContactRequest.@Nullable Home told) {
        var home = told == null ? new ContactRequest.Home(null, null, null, null) : told;
        flat.put(Questions.ADDRESS, "home.address", home.address());
        flat.put(Questions.POSTCODE, "home.postcode", home.postcode());
        flat.put(Questions.LANGUAGE, "home.language", home.language());
        flat.put(Questions.INTERPRETER, "home.interpreterNeeded", home.interpreterNeeded());
    }

    private void put(ContactRequest.@Nullable Worry told) {
        var worry = told == null ? new ContactRequest.Worry(null, null, null, null) : told;
        flat.put(Questions.CONCERN, "worry.concern", worry.concern());
        flat.put(Questions.GOING_WELL, "worry.goingWell", worry.goingWell());
        flat.put(Questions.IMMEDIACY, "worry.immediacy", worry.immediacy());
        Map<Indicator, Answer> indicators = worry.indicators() == null ? Map.of() : worry.indicators();
        indicators.forEach((indicator, answer) ->
                flat.put(Questions.of(indicator), "worry.indicators." + indicator.name(), answer));
    }

    private void put(ContactRequest.@Nullable Family told) {
        var family = told == null ? new ContactRequest.Family(null, null, null, null, null) : told;
        flat.put(Questions.KNOWS, "family.knows", family.knows());
        flat.put(Questions.AGREES_TO_HELP, "family.agreesToHelp", family.agreesToHelp());
        flat.put(Questions.AGREES_TO_SHARING, "family.agreesToSharing", family.agreesToSharing());
        flat.put(Questions.REASON_NOT_ASKED, "family.reasonNotAsked", family.reasonNotAsked());
        flat.put(Questions.WORKS_FOR_COUNCIL, "family.worksForCouncil", family.worksForCouncil());
    }

    private static <T> List<T> listed(@Nullable List<T> told) {
        return told == null ? List.of() : told;
    }
}
