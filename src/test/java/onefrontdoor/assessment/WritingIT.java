package onefrontdoor.assessment;

import static onefrontdoor.assessment.AFamilyAssessed.LEAD;
import static onefrontdoor.assessment.AFamilyAssessed.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import onefrontdoor.assessment.WritingDesk.Choice;
import onefrontdoor.assessment.WritingDesk.Saved;
import onefrontdoor.consent.GivenAnswer;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.Test;

class WritingIT {

    private static final AssessmentDatabase DATABASE = new AssessmentDatabase("assessment_writing");
    private static final Field NEEDS = Part.child(1).field(Topic.DEVELOPMENT_NEEDS);

    private final AFamilyAssessed family = new AFamilyAssessed(DATABASE);

    @Test
    void keepsEveryVersionOfWhatWasWritten() {
        family.agrees();

        family.write(NEEDS, 0, "Speech", LEAD);
        family.write(NEEDS, 1, "Speech and hearing", LEAD);

        assertThat(DATABASE.bean(TextBook.class).history(family.plan, NEEDS))
                .extracting(Text::words)
                .containsExactly("Speech and hearing", "Speech");
        assertThat(DATABASE.sql()
                        .sql("select who from audit_entry where reference = ? and what = ?")
                        .params(family.plan.value(), "assessment written: child-1 DEVELOPMENT_NEEDS")
                        .query(String.class)
                        .list())
                .containsExactly("lp1", "lp1");
    }

    @Test
    void losesNeitherTextWhenTwoAuthorsWriteIntoOne() {
        family.agrees().joinedBySecond();
        family.write(NEEDS, 0, "Speech", LEAD);

        Saved second = family.write(NEEDS, 0, "Hearing", SECOND);

        assertThat(second).isEqualTo(new Saved(1, false));
        assertThat(family.words(NEEDS)).isEqualTo("Speech");
        assertThat(DATABASE.bean(TextBook.class).asides(family.plan))
                .singleElement()
                .satisfies(aside -> assertThat(aside.words()).isEqualTo("Hearing"));
        assertThat(family.missing()).contains("Child 1, Development: needs: two texts wait for a choice");
    }

    @Test
    void asksForAChoiceAndKeepsBothOnTheRecord() {
        family.agrees().joinedBySecond();
        family.write(NEEDS, 0, "Speech", LEAD);
        family.write(NEEDS, 0, "Hearing", SECOND);

        DATABASE.bean(WritingDesk.class).choose(family.plan, NEEDS, Choice.BOTH, 1, SECOND);

        assertThat(family.words(NEEDS)).isEqualTo("Speech\n\nHearing");
        assertThat(DATABASE.bean(TextBook.class).asides(family.plan)).isEmpty();
        assertThat(DATABASE.sql()
                        .sql("select words from assessment_aside where plan_reference = ?")
                        .param(family.plan.value())
                        .query(String.class)
                        .list())
                .containsExactly("Hearing");
    }

    @Test
    void letsNobodyChooseOverATextThatTheyHaveNotSeen() {
        family.agrees().joinedBySecond();
        family.write(NEEDS, 0, "Speech", LEAD);
        family.write(NEEDS, 0, "Hearing", SECOND);
        family.write(NEEDS, 1, "Speech, since March", LEAD);

        assertThatThrownBy(() -> DATABASE.bean(WritingDesk.class).choose(family.plan, NEEDS, Choice.MINE, 1, SECOND))
                .isInstanceOf(Refusal.class)
                .hasMessage("The text changed once more. Look at both texts again.");
        assertThat(family.words(NEEDS)).isEqualTo("Speech, since March");
        assertThat(DATABASE.bean(TextBook.class).asides(family.plan)).hasSize(1);
    }

    @Test
    void losesNothingOfTwentyAuthorsAtOneMoment() throws Exception {
        family.agrees();
        List<Callable<Saved>> writers = IntStream.rangeClosed(1, 20)
                .<Callable<Saved>>mapToObj(number -> () -> {
                    Viewer author = author("writer" + number);
                    return family.write(NEEDS, 0, "Words " + number, author);
                })
                .toList();

        ExecutorService together = Executors.newFixedThreadPool(6);
        List<Future<Saved>> written = together.invokeAll(writers);
        together.shutdown();

        assertThat(written).extracting(Future::get).filteredOn(Saved::kept).hasSize(1);
        assertThat(DATABASE.bean(TextBook.class).asides(family.plan)).hasSize(19);
    }

    private Viewer author(String account) {
        DATABASE.bean(People.class).join(family.plan, account, LEAD.by());
        return new Viewer(new Actor(account), Set.of());
    }

    @Test
    void writesNothingWithoutAgreementOrAReason() {
        family.says(1, GivenAnswer.REFUSED);

        assertThatThrownBy(() -> family.write(NEEDS, 0, "Speech", LEAD))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Nobody has agreed to the service.");
        assertThat(family.words(NEEDS)).isEmpty();
    }

    @Test
    void takesAReasonForNothingButWhatItWasGivenFor() {
        FormAnswers reason = new FormAnswers(LEAD.by(), Map.of("reason", "Mother agreed by telephone, form follows."));
        DATABASE.bean(FamilyDesk.class).giveReason(family.plan, 1, reason, LEAD);
        family.write(NEEDS, 0, "Speech", LEAD);

        family.says(1, GivenAnswer.REFUSED);

        assertThatThrownBy(() -> family.write(NEEDS, 1, "Hearing", LEAD)).isInstanceOf(Refusal.class);
    }

    @Test
    void takesTheAgreementForOneChildForNoOther() {
        family.says(1, GivenAnswer.AGREED);

        family.write(NEEDS, 0, "Speech", LEAD);

        assertThatThrownBy(() -> family.write(Part.child(2), Topic.IMPACT, 0, "Tired"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> family.write(Part.child(3), Topic.IMPACT, 0, "Tired"))
                .isInstanceOf(NoSuchAssessment.class);
    }

    @Test
    void keepsOneVersionWhenTheSameIsSentAgain() {
        family.agrees();
        family.write(NEEDS, 0, "Speech", LEAD);

        Saved again = family.write(NEEDS, 0, "Speech", LEAD);

        assertThat(again).isEqualTo(new Saved(1, true));
        assertThat(DATABASE.bean(TextBook.class).history(family.plan, NEEDS)).hasSize(1);
    }
}
