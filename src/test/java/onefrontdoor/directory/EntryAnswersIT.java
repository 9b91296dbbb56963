package onefrontdoor.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a keeper says of an entry stands in it, and nobody is asked about an entry that was confirmed elsewhere (A11). */
class EntryAnswersIT {

    private static final Actor KEEPER = new Actor("tm1");

    private final AReview given = new AReview();

    @AfterEach
    void close() {
        given.close();
    }

    @Test
    void whatTheKeeperSaysIsWrittenIntoTheEntryAndConfirmsIt() {
        given.stale(4);
        given.desk.begin();
        List<EntryReview> all = given.begun(4);

        says(all.get(0), Map.of("entry", "STILL_RIGHT"));
        says(all.get(1), Map.of("entry", "CHANGED", "places", "3", "waitingDays", "14"));
        says(all.get(2), Map.of("entry", "PAUSED"));
        assertThatThrownBy(() -> says(all.get(3), Map.of("entry", "CHANGED", "places", "many")))
                .isInstanceOf(Refusal.class);
        says(all.get(1), Map.of("entry", "CLOSED"));

        assertThat(entry(all, 0).status()).isEqualTo(ServiceStatus.ACTIVE);
        assertThat(entry(all, 1).places()).contains(3);
        assertThat(entry(all, 1).waitingDays()).contains(14);
        assertThat(entry(all, 1).status()).as("the first answer stands").isEqualTo(ServiceStatus.ACTIVE);
        assertThat(entry(all, 2).status()).isEqualTo(ServiceStatus.PAUSED);
        assertThat(entry(all, 2).confirmedBy()).isEqualTo("tm1");
        assertThat(entry(all, 2).confirmedAt()).isEqualTo(AReview.MORNING);
        assertThat(given.directory.stale())
                .extracting(ServiceEntry::id)
                .containsExactly(all.get(3).service());
        assertThat(given.open()).isEqualTo(1);
        verify(given.process, never()).confirmedElsewhere(any());
    }

    @Test
    void theTaskGoesWhenTheEntryIsConfirmedOnItsPageOrByAnImportAndStaysWhenTheSourceIsAsOldAsBefore() {
        given.stale(3);
        given.desk.begin();
        List<EntryReview> all = given.begun(3);

        given.directory.confirm(all.get(0).service(), KEEPER);
        verify(given.process).confirmedElsewhere(all.get(0));
        given.imports(3, "2025-06-%02d");
        verify(given.process, times(1)).confirmedElsewhere(any());
        given.imports(3, "2026-02-%02d");

        verify(given.process, times(3)).confirmedElsewhere(any());
        assertThat(given.open()).isZero();
        given.desk.begin();
        assertThat(given.open()).isZero();
    }

    @Test
    void aDeskThatSomebodyNamesIsAskedInPlaceOfTheConfiguredOneAlsoWhenTheTaskWaitsAlready() {
        given.stale(1);
        UUID service = given.directory.stale().get(0).id();
        assertThat(given.desk.keeper(service)).isEqualTo("duty-early-help-manager");
        given.desk.begin();
        EntryReview review = given.begun(1).get(0);

        given.desk.keptBy(service, "head-of-service", KEEPER);

        verify(given.process).handedTo(review, "head-of-service");
        assertThat(given.desk.keeper(service)).isEqualTo("head-of-service");
        assertThat(given.desk.review(review.reference()).keeper()).isEqualTo("head-of-service");
        assertThatThrownBy(() -> given.desk.keptBy(service, "nobody", KEEPER)).isInstanceOf(Refusal.class);
    }

    private void says(EntryReview review, Map<String, Object> typed) {
        given.desk.answered(review.reference(), new FormAnswers(KEEPER, typed));
    }

    private ServiceEntry entry(List<EntryReview> reviews, int number) {
        return given.directory.entry(reviews.get(number).service());
    }
}
