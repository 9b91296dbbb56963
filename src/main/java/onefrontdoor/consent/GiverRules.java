package onefrontdoor.consent;

import static onefrontdoor.consent.Demands.demand;
import static onefrontdoor.consent.Demands.said;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import onefrontdoor.family.Mention;
import onefrontdoor.family.Person;
import onefrontdoor.family.PersonRegister;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Who may answer for whom: adults, young people and competent children for themselves, parents for the others (CT13). */
@Component
class GiverRules {

    private static final int ANSWERS_FOR_THEMSELVES = 16;
    private static final int OF_AGE = 18;

    private final PersonRegister register;

    GiverRules(PersonRegister register) {
        this.register = register;
    }

    void check(AgreementAct act, Giver giver, Instant now) {
        demand(
                giver.who().contact().equals(act.whose().contact()),
                "Whoever answers is mentioned on the same contact. Add them to the people on it first.");
        demand(
                giver.capacity().isOwn() == giver.who().equals(act.whose()),
                "Nobody answers for somebody else as if they were that person, or for themselves as their own parent.");
        Optional<Integer> age = age(act.whose(), now);
        switch (giver.capacity()) {
            case ADULT -> demand(isAdult(act.whose(), age), "Only an adult answers as an adult.");
            case YOUNG_PERSON -> checkYoungPerson(age);
            case COMPETENT_CHILD -> checkCompetence(giver, age);
            case PARENTAL_RESPONSIBILITY -> checkParent(act, giver, age);
            case EXPECTANT_PARENT ->
                demand(isUnborn(act.whose()), "Somebody answers as an expectant parent for an unborn child only.");
        }
    }

    private static void checkYoungPerson(Optional<Integer> age) {
        demand(
                age.filter(years -> years >= ANSWERS_FOR_THEMSELVES && years < OF_AGE)
                        .isPresent(),
                "Only somebody of sixteen or seventeen answers as a young person. Record the age first.");
    }

    private static void checkCompetence(Giver giver, Optional<Integer> age) {
        demand(
                age.filter(years -> years >= ANSWERS_FOR_THEMSELVES).isEmpty(),
                "From sixteen on nobody needs to be judged competent: they answer as a young person or as an adult.");
        demand(
                giver.assessedBy() != null && said(giver.evidence()),
                "Say who judged that the child understands what they decide, and how.");
    }

    private void checkParent(AgreementAct act, Giver giver, Optional<Integer> age) {
        demand(!isAdult(act.whose(), age), "An adult answers for themselves.");
        demand(
                act.answer() != GivenAnswer.AGREED || said(giver.evidence()),
                "Say how it is known that they have parental responsibility.");
    }

    private boolean isAdult(Mention whose, Optional<Integer> age) {
        return age.map(years -> years >= OF_AGE).orElseGet(() -> whose.as() == Mention.As.PERSON && !isChild(whose));
    }

    private boolean isChild(Mention whose) {
        return register.of(whose)
                .filter(person -> person.role() == Person.Role.CHILD)
                .isPresent();
    }

    private boolean isUnborn(Mention whose) {
        return register.of(whose).filter(person -> person.birth().isUnborn()).isPresent();
    }

    private Optional<Integer> age(Mention whose, Instant now) {
        return register.of(whose)
                .flatMap(person -> person.birth().age(LocalDate.ofInstant(now, WorkingCalendar.LONDON)));
    }
}
