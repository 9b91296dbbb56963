package onefrontdoor.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.consent.Overrides;
import onefrontdoor.consent.SharingGate;
import onefrontdoor.consent.SharingPurpose;
import onefrontdoor.consent.SharingRequest;
import onefrontdoor.family.Mention;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each of the two guards holds while the other one lets everything through (INV01, P5). */
class GuardsAloneIT {

    private static final Partner CENTRE = new Partner(new Actor("cc1"), "childrens-centre");
    private static final Set<FieldClass> EVERYTHING = EnumSet.allOf(FieldClass.class);
    private static final String SHOWN_TO_ALL = """
            create or replace view partner_sight with (security_barrier) as
            select c.reference, 'child ' || k.number as person, timestamptz 'infinity' as until, true as agreed,
                array['BASIC', 'NARRATIVE', 'SAFE_ADDRESS', 'THIRD_PARTY', 'POLICE_INFORMATION', 'REFERRER_IDENTITY'] as items
            from contact c join child k on k.contact = c.id""";
    private static final List<String> RULED =
            List.of("contact", "child", "household_member", "threshold_decision", "destination_decision");

    private static PartnerDatabase database;

    @AfterAll
    static void close() {
        database.close();
    }

    /** As a fault would make it: everybody's record is open, in full. */
    @Primary
    static final class LetsEverythingThrough extends Sights {

        private final JdbcClient sql;

        LetsEverythingThrough(SharingGate gate, Overrides overrides, RestrictedRecords restricted, JdbcClient sql) {
            super(gate, overrides, restricted);
            this.sql = sql;
        }

        @Override
        List<Sight> of(String agency) {
            return sql
                    .sql("select c.reference, k.number from child k join contact c on c.id = k.contact")
                    .query((row, number) ->
                            new Mention(new Reference(row.getString(1)), Mention.As.CHILD, row.getInt(2)))
                    .list()
                    .stream()
                    .flatMap(child -> of(child, agency).stream())
                    .toList();
        }

        @Override
        Optional<Sight> of(Mention whose, String agency) {
            return Optional.of(new Sight(
                    new SharingRequest(whose, EVERYTHING, agency, SharingPurpose.SHARE_NAMED, null), EVERYTHING));
        }

        @Override
        boolean keep(Sight sight, Actor by) {
            return true;
        }
    }

    @Test
    void theRulesOfTheRowsHoldWithoutTheService() {
        database = new PartnerDatabase("rows_alone", LetsEverythingThrough.class);
        AFamilyTold open = new AFamilyTold(database);
        open.agrees(open.child, "childrens-centre");

        PartnerRecord shown = database.desk().open(CENTRE, open.child).orElseThrow();
        assertThat(shown.told().school()).isEqualTo(open.word("school", 1));
        assertThat(Stream.of(
                        shown.told().concern(),
                        shown.told().goingWell(),
                        shown.told().home()))
                .as("words about a brother who is not open, and an address")
                .containsOnlyNulls();
        assertThat(shown.people()).isEmpty();
        assertThat(references()).containsExactly(open.contact.value());

        OpenRows rows = database.rows();
        assertThat(rows.show(CENTRE.agency(), open.child)).isTrue();
        for (AFamilyTold shut : shut()) {
            assertThat(database.desk().open(CENTRE, shut.child)).isEmpty();
            assertThat(rows.show(CENTRE.agency(), shut.child)).isFalse();
        }
        assertThat(references()).containsExactly(open.contact.value());
        open.withdraws(open.child);
        assertThat(database.desk().open(CENTRE, open.child)).isEmpty();
        assertThat(rows.show(CENTRE.agency(), open.child)).isFalse();
        assertThat(references()).isEmpty();
    }

    @Test
    void theServiceHoldsWithoutTheRulesOfTheRows() {
        database = new PartnerDatabase("service_alone");
        RULED.forEach(table -> database.owner
                .sql("alter table " + table + " disable row level security")
                .update());
        database.owner.sql(SHOWN_TO_ALL).update();
        AFamilyTold open = new AFamilyTold(database);
        open.agrees(open.child, "childrens-centre");

        PartnerRecord shown = database.desk().open(CENTRE, open.child).orElseThrow();
        assertThat(shown.told().school()).isEqualTo(open.word("school", 1));
        assertThat(Stream.of(
                        shown.told().concern(),
                        shown.told().goingWell(),
                        shown.told().home()))
                .containsOnlyNulls();
        assertThat(shown.people()).isEmpty();

        for (AFamilyTold shut : shut()) {
            assertThat(database.desk().open(CENTRE, shut.child)).isEmpty();
        }
        assertThat(references()).containsExactly(open.contact.value());
        open.withdraws(open.child);
        assertThat(database.desk().open(CENTRE, open.child)).isEmpty();
        assertThat(references()).isEmpty();
    }

    private static List<AFamilyTold> shut() {
        AFamilyTold nobodyAsked = new AFamilyTold(database);
        AFamilyTold otherAgency = new AFamilyTold(database);
        AFamilyTold otherChild = new AFamilyTold(database);
        AFamilyTold withdrawn = new AFamilyTold(database);
        AFamilyTold restricted = new AFamilyTold(database).restricted();
        AFamilyTold notTheLeast = new AFamilyTold(database);
        otherAgency.agrees(otherAgency.child, "police");
        otherChild.agrees(otherChild.mother, "childrens-centre");
        withdrawn.agrees(withdrawn.child, "childrens-centre").withdraws(withdrawn.child);
        restricted.agrees(restricted.child, "childrens-centre");
        notTheLeast.authorised(notTheLeast.child, "childrens-centre", FieldClass.NARRATIVE);
        return List.of(nobodyAsked, otherAgency, otherChild, withdrawn, restricted, notTheLeast);
    }

    private static List<String> references() {
        return database.desk().shared(CENTRE, "").lines().stream()
                .map(PartnerRecord.Line::reference)
                .toList();
    }
}
