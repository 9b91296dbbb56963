package onefrontdoor.assessment;

import static onefrontdoor.assessment.AFamilyAssessed.LEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import onefrontdoor.assessment.OldDrafts.Keeping;
import onefrontdoor.assessment.OldDrafts.Step;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.Test;

class OldDraftsIT {

    private static final AssessmentDatabase DATABASE = new AssessmentDatabase("assessment_drafts");
    private static final List<String> WORDS = List.of("text", "aside", "reason", "parent");

    private final AFamilyAssessed family = new AFamilyAssessed(DATABASE);
    private final OldDrafts drafts = DATABASE.bean(OldDrafts.class);

    @Test
    void asksBeforeItDeletes() {
        Instant asks = drafts.next(family.plan).at();
        assertThat(drafts.next(family.plan).step()).isEqualTo(Step.ASK);

        drafts.ask(family.plan);

        assertThat(drafts.next(family.plan).step()).isEqualTo(Step.DELETE);
        assertThat(Duration.between(asks, drafts.next(family.plan).at())).isEqualTo(Duration.ofDays(14));
    }

    @Test
    void deletesEveryWordOfADraftThatRanOutAndSaysSoInTheAudit() {
        family.complete();
        drafts.ask(family.plan);
        DATABASE.clock.pass(Duration.ofDays(121));

        drafts.delete(family.plan);

        assertThat(WORDS).allSatisfy(table -> assertThat(rows(table)).isZero());
        assertThatThrownBy(() -> DATABASE.bean(AssessmentDoor.class).read(family.plan, LEAD))
                .isInstanceOf(NoSuchAssessment.class);
        assertThat(drafts.next(family.plan).step()).isEqualTo(Step.NONE);
        verify(DATABASE.process).draftDeleted(family.plan);
        assertThat(changes()).contains("assessment begun", "assessment draft deleted");
    }

    @Test
    void deletesNothingOfWhichNobodyWasAsked() {
        family.complete();
        DATABASE.clock.pass(Duration.ofDays(121));

        drafts.delete(family.plan);

        assertThat(rows("text")).isPositive();
        verify(DATABASE.process, never()).draftDeleted(family.plan);
    }

    @Test
    void deletesNothingThatWasEverSubmitted() {
        family.complete();
        drafts.ask(family.plan);
        DATABASE.bean(QualityDesk.class).submit(family.plan, LEAD.by());
        DATABASE.clock.pass(Duration.ofDays(121));

        drafts.delete(family.plan);

        assertThat(rows("text")).isPositive();
        assertThat(drafts.next(family.plan).step()).isEqualTo(Step.NONE);
    }

    @Test
    void keepsADraftLongerAndAsksAgain() {
        family.complete();
        drafts.ask(family.plan);
        DATABASE.clock.pass(Duration.ofDays(110));

        drafts.review(family.plan, says(Keeping.KEEP_LONGER));

        DATABASE.clock.pass(Duration.ofDays(11));
        drafts.delete(family.plan);
        assertThat(rows("text")).isPositive();
        assertThat(drafts.next(family.plan).step()).isEqualTo(Step.ASK);
        verify(DATABASE.process).draftNews(family.plan);
        assertThat(DATABASE.bean(CheckBook.class).of(family.plan))
                .extracting(CheckBook.Check::found)
                .containsExactly("The family was away.");
    }

    @Test
    void keepsNothingLongerThatIsNoDraft() {
        family.complete();
        DATABASE.bean(QualityDesk.class).submit(family.plan, LEAD.by());

        assertThatThrownBy(() -> drafts.review(family.plan, says(Keeping.KEEP_LONGER)))
                .isInstanceOf(Refusal.class);
    }

    private long rows(String table) {
        return DATABASE.sql()
                .sql("select count(*) from assessment_" + table + " where plan_reference = ?")
                .param(family.plan.value())
                .query(Long.class)
                .single();
    }

    private List<String> changes() {
        return DATABASE.sql()
                .sql("select what from audit_entry where reference = ?")
                .param(family.plan.value())
                .query(String.class)
                .list();
    }

    private static FormAnswers says(Keeping keeping) {
        return new FormAnswers(LEAD.by(), Map.of("keeping", keeping.name(), "note", "The family was away."));
    }
}
