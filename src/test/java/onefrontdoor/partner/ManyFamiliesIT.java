package onefrontdoor.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Among many families both guards together stay quick: a page at once, a whole agency's list in little more. */
class ManyFamiliesIT {

    private static final PartnerDatabase DATABASE = new PartnerDatabase("many_families");
    private static final Partner CENTRE = new Partner(new Actor("cc1"), "childrens-centre");
    private static final int FAMILIES = 10_000;
    private static final int SHARED = 200;

    private static final List<String> FILL = List.of("""
            insert into submission select gen_random_uuid(), '', '{}', now() from generate_series(1, :families)""", """
            insert into contact (id, version, reference, token, status_key, channel, taken_by, received_at, decide_by,
                referrer_source, referrer_anonymous, home_interpreter_needed, worry_purpose, worry_concern, worry_immediacy,
                family_knows, family_agrees_to_help, family_agrees_to_sharing)
            select gen_random_uuid(), 0, 'C-2025-' || lpad((row_number() over ())::text, 6, '0'), token, gen_random_uuid(), 'API',
                'x', now(), now(), 'SCHOOL', false, 'NO', 'WORRY', 'x', 'NOT_SOON', 'NO', 'AGREED', 'AGREED'
            from submission limit :families""", """
            insert into child (id, version, contact, number, given_name, family_name, sex)
            select gen_random_uuid(), 0, id, 1, 'Lou', 'ZZ-Ivy', 'UNKNOWN' from contact limit :families""", """
            insert into agreement_entry (reference, person, agreement, answer, means, given_at, purposes, review_at, recorded_by,
                recorded_at)
            select reference, 'child 1', 'SHARE', 'AGREED', 'REPORTED_BY_PROFESSIONAL', timestamptz '2026-03-01',
                array['SHARE_NAMED'], timestamptz '2027-03-01', 'x', now() from contact limit :families""", """
            insert into agreement_agency (entry, agency, listed)
            select id, case when id % (:families / 200) = 0 then 'childrens-centre' else 'agency-' || id % 40 end, true
            from agreement_entry""");

    @BeforeAll
    static void tellOfMany() {
        FILL.forEach(sql -> DATABASE.owner.sql(sql).param("families", FAMILIES).update());
        DATABASE.owner.sql("analyze").update();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void aListAndAPageStayQuick() {
        List<PartnerRecord.Line> lines = DATABASE.desk().shared(CENTRE, "").lines();
        Duration list = fastest(() -> DATABASE.desk().shared(CENTRE, ""));
        PartnerRecord.Line one = lines.get(0);
        Mention child = new Mention(new Reference(one.reference()), Mention.As.CHILD, one.number());
        Duration page = fastest(() -> DATABASE.desk().open(CENTRE, child));
        Duration absent = fastest(() -> DATABASE.desk().open(CENTRE, Mention.parse("C-2026-999999 child 1")));
        Duration refused = fastest(() -> DATABASE.desk().open(CENTRE, Mention.parse("C-2025-000001 child 1")));

        System.out.printf(
                "P5: of %d families %d shared: list %d ms, page %d ms, refused %d ms, absent %d ms%n",
                FAMILIES, SHARED, list.toMillis(), page.toMillis(), refused.toMillis(), absent.toMillis());
        assertThat(DATABASE.desk().shared(CENTRE, "").count()).isEqualTo(SHARED);
        assertThat(lines).hasSize(PartnerDesk.MOST);
        assertThat(page).isLessThan(Duration.ofSeconds(1));
        assertThat(list).isLessThan(Duration.ofSeconds(5));
    }

    private static Duration fastest(Runnable work) {
        return IntStream.range(0, 5)
                .mapToObj(time -> {
                    long began = System.nanoTime();
                    work.run();
                    return Duration.ofNanos(System.nanoTime() - began);
                })
                .min(Duration::compareTo)
                .orElseThrow();
    }
}
