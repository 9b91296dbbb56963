package onefrontdoor.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import onefrontdoor.consent.Overrides;
import onefrontdoor.consent.SharingGate;
import onefrontdoor.family.Mention;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.shared.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Primary;

/** A family that withdraws while a partner's request runs is heard by whichever guard comes after (CT11). */
class WithdrawalWhileReadingIT {

    private static final Partner CENTRE = new Partner(new Actor("cc1"), "childrens-centre");
    private static final AtomicReference<Runnable> AFTER_THE_FIRST_GUARD = new AtomicReference<>(() -> {});
    private static final AtomicReference<Runnable> BEFORE_THE_LAST_WORD = new AtomicReference<>(() -> {});
    private static final PartnerDatabase DATABASE = new PartnerDatabase("withdrawn_meanwhile", Interrupted.class);

    private AFamilyTold family;

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    /** The real guard, with a moment after it and one before its last word. */
    @Primary
    static final class Interrupted extends Sights {

        Interrupted(SharingGate gate, Overrides overrides, RestrictedRecords restricted) {
            super(gate, overrides, restricted);
        }

        @Override
        Optional<Sight> of(Mention whose, String agency) {
            Optional<Sight> sight = super.of(whose, agency);
            AFTER_THE_FIRST_GUARD.get().run();
            return sight;
        }

        @Override
        boolean keep(Sight sight, Actor by) {
            BEFORE_THE_LAST_WORD.get().run();
            return super.keep(sight, by);
        }
    }

    @BeforeEach
    void anOpenRecord() {
        family = new AFamilyTold(DATABASE);
        family.agrees(family.child, "childrens-centre");
        assertThat(DATABASE.desk().open(CENTRE, family.child)).isPresent();
    }

    @AfterEach
    void nothingMore() {
        AFTER_THE_FIRST_GUARD.set(() -> {});
        BEFORE_THE_LAST_WORD.set(() -> {});
    }

    @Test
    void theRulesOfTheRowsHearItAfterTheGate() {
        AFTER_THE_FIRST_GUARD.set(this::withdrawnElsewhere);

        assertThat(DATABASE.desk().open(CENTRE, family.child)).isEmpty();
        assertThat(shownTimes()).isEqualTo(1);
    }

    @Test
    void theGateHearsItAfterTheRead() {
        BEFORE_THE_LAST_WORD.set(this::withdrawnElsewhere);

        assertThat(DATABASE.desk().open(CENTRE, family.child)).isEmpty();
        assertThat(shownTimes()).isEqualTo(1);
    }

    /** Another request, on a connection of its own, commits it. */
    private void withdrawnElsewhere() {
        DATABASE.owner.sql("""
                        insert into agreement_entry (reference, person, agreement, answer, means, given_at, purposes, recorded_by,
                            recorded_at)
                        select reference, person, agreement, 'WITHDRAWN', means, given_at, '{}', 'cso1', recorded_at
                        from agreement_entry where reference = ? and answer = 'AGREED'
                        and not exists (select from agreement_entry no where no.reference = agreement_entry.reference
                            and no.answer = 'WITHDRAWN')""").param(family.contact.value()).update();
    }

    private int shownTimes() {
        return DATABASE.owner
                .sql("select count(*) from audit_entry where reference = ? and deed = 'READ'")
                .param(family.contact.value())
                .query(Integer.class)
                .single();
    }
}
