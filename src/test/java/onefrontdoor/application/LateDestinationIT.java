package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import onefrontdoor.frontdoor.Agreement;
import org.junit.jupiter.api.Test;

/** A late choice of destination is a breach of that step and not of the threshold decision before it (T2, INV04). */
class LateDestinationIT extends SharingScenario {

    @Test
    void isABreachOfItsOwnStep() {
        belowTheThreshold(Agreement.AGREED, Agreement.AGREED);

        clock.moveTo("2026-03-13T17:01");
        runJobs();

        assertThat(database.sql("select step from breach b join contact c on c.id = b.contact where c.reference = ?")
                        .param(reference)
                        .query(String.class)
                        .list())
                .containsExactly("DESTINATION");
    }
}
