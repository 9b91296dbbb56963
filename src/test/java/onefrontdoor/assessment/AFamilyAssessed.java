package onefrontdoor.assessment;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import onefrontdoor.assessment.WritingDesk.Saved;
import onefrontdoor.assessment.WritingDesk.Typed;
import onefrontdoor.consent.AgreementAct;
import onefrontdoor.consent.AgreementTo;
import onefrontdoor.consent.Capacity;
import onefrontdoor.consent.ConsentRegister;
import onefrontdoor.consent.GivenAnswer;
import onefrontdoor.consent.Giver;
import onefrontdoor.consent.Means;
import onefrontdoor.consent.Reply;
import onefrontdoor.consent.Scope;
import onefrontdoor.consent.Telling;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;

/** A made-up family whose two children are assessed; lp1 leads, lp2 may join, dehm1 checks. */
final class AFamilyAssessed {

    static final Viewer LEAD = new Viewer(new Actor("lp1"), Set.of("lead-professional"));
    static final Viewer SECOND = new Viewer(new Actor("lp2"), Set.of("lead-professional"));
    static final Viewer CHECKER = new Viewer(new Actor("dehm1"), Set.of("duty-early-help-manager"));

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    final Reference contact;
    final Reference plan;
    final Assessments.Dates dates;
    private final AssessmentDatabase database;

    AFamilyAssessed(AssessmentDatabase database) {
        this(database, LEAD.by().id());
    }

    /** @param lead nobody where the lead professional does not sign in here */
    AFamilyAssessed(AssessmentDatabase database, @Nullable String lead) {
        int number = NEXT.getAndIncrement();
        this.database = database;
        this.contact = new Reference("C-2026-%06d".formatted(number));
        this.plan = new Reference("P-2026-%06d".formatted(number));
        database.enterFamily(contact);
        this.dates = database.bean(Assessments.class).begin(plan, contact, lead);
    }

    AFamilyAssessed agrees() {
        return says(1, GivenAnswer.AGREED).says(2, GivenAnswer.AGREED);
    }

    AFamilyAssessed says(int child, GivenAnswer answer) {
        database.clock.pass(Duration.ofSeconds(1));
        Mention mother = new Mention(contact, Mention.As.PERSON, 1);
        Giver giver = new Giver(mother, Capacity.PARENTAL_RESPONSIBILITY, "Mother.", null);
        Telling telling = new Telling(database.clock.instant(), Means.SIGNED, null, "2026-1", null);
        Mention whose = new Mention(contact, Mention.As.CHILD, child);
        Reply reply = answer == GivenAnswer.AGREED ? Reply.of(answer) : new Reply(answer, null, "No, thank you.");
        AgreementAct act = new AgreementAct(whose, AgreementTo.SERVICE, reply, giver, telling, Scope.NONE, null);
        database.bean(ConsentRegister.class).record(act, LEAD.by());
        return this;
    }

    AFamilyAssessed joinedBySecond() {
        database.bean(FamilyDesk.class).nameAuthor(plan, typed(LEAD, "author", "lp2"), LEAD);
        return this;
    }

    AFamilyAssessed namesMother() {
        FormAnswers mother = new FormAnswers(LEAD.by(), Map.of("name", "Ewa ZZ-Cedar", "relation", "Mother"));
        database.bean(FamilyDesk.class).nameParent(plan, mother, LEAD);
        return this;
    }

    Saved write(Part part, Topic topic, int read, String words) {
        return write(part.field(topic), read, words, LEAD);
    }

    Saved write(Field field, int read, String words, Viewer author) {
        return database.bean(WritingDesk.class).save(plan, field, new Typed(read, words), author);
    }

    /** Everything that is asked, except where a text would stand in place of another. */
    AFamilyAssessed complete() {
        agrees().namesMother();
        for (Part part : List.of(Part.FAMILY, Part.child(1), Part.child(2), Part.parent(1))) {
            part.topics().stream()
                    .filter(topic -> !topic.mayStayEmpty())
                    .forEach(topic -> write(part, topic, 0, "About " + topic));
        }
        return this;
    }

    static FormAnswers typed(Viewer by, String key, String words) {
        return new FormAnswers(by.by(), Map.of(key, words));
    }

    String words(Field field) {
        return database.bean(TextBook.class).standing(plan, field).words();
    }

    List<String> missing() {
        AssessmentWords words = database.bean(AssessmentWords.class);
        return database.bean(Gaps.class).in(database.bean(AssessmentBook.class).get(plan)).stream()
                .map(words::of)
                .toList();
    }
}
