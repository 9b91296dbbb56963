package onefrontdoor.family;

/** The questions that matching asks of the register: each arm an index lookup, never a walk through the people. */
final class MatchQuery {

    /**
     * For this transaction: how alike names must be, that the planner takes the index also among few people, and that it
     * thinks once about a question which is the same for everybody.
     */
    static final String BEFOREHAND = "select set_config('pg_trgm.similarity_threshold', '0.5', true)"
            + " || set_config('enable_seqscan', 'off', true) || set_config('plan_cache_mode', 'force_generic_plan', true)";

    static final String AFTERWARDS =
            "select set_config('enable_seqscan', 'on', true) || set_config('plan_cache_mode', 'auto', true)";

    /**
     * With the likeness of names, told apart by the database; the rest is weighed by {@link Likeness}. Of two people born
     * on days that have nothing in common it lets only the same name at the same address count, so names alone are looked
     * up among those whose day of birth is not known, and likeness of names among those born on a similar day.
     */
    static final String SQL = """
            with this as materialized (select *, dates_one_digit_off(birth_date) as similar_days from person where id = ?),
            found as (
                select p.id from this t join person p on p.nhs_number = t.nhs_number
                union
                select p.id from this t join person p on p.upn = t.upn
                union
                (select p.id from this t join person p on p.plain_full_name % t.plain_full_name
                 where t.plain_full_name <> '' and t.birth_date is null
                 order by similarity(p.plain_full_name, t.plain_full_name) desc limit 50)
                union
                (select p.id from this t join person p on p.plain_full_name % t.plain_full_name and p.birth_date is null
                 where t.plain_full_name <> '' and t.birth_date is not null
                 order by similarity(p.plain_full_name, t.plain_full_name) desc limit 50)
                union
                (select p.id from this t join person p on p.name_sounds @> t.name_sounds
                 where cardinality(t.name_sounds) > 1 and t.birth_date is null
                 order by similarity(p.plain_full_name, t.plain_full_name) desc limit 50)
                union
                (select p.id from this t join person p on p.name_sounds @> t.name_sounds and p.birth_date is null
                 where cardinality(t.name_sounds) > 1 and t.birth_date is not null
                 order by similarity(p.plain_full_name, t.plain_full_name) desc limit 50)
                union
                (select p.id from this t cross join lateral (
                     select q.* from person q
                     where q.birth_date in (t.birth_date, day_and_month_swapped(t.birth_date)) offset 0) p
                 where p.role = t.role
                 order by similarity(p.plain_full_name, t.plain_full_name) desc limit 50)
                union
                (select p.id from this t cross join lateral (
                     select q.* from person q where q.birth_date = any(t.similar_days) offset 0) p
                 where p.role = t.role and (p.plain_full_name % t.plain_full_name
                     or p.name_sounds @> t.name_sounds and cardinality(t.name_sounds) > 1)
                 order by similarity(p.plain_full_name, t.plain_full_name) desc limit 50)
                union
                (select p.id from this t join person p on p.plain_family_name = t.plain_family_name
                     and p.plain_given_name = t.plain_given_name and p.plain_address = t.plain_address limit 50)
                union
                (select p.id from this t join person p
                     on p.plain_postcode = t.plain_postcode and p.plain_given_name = t.plain_given_name limit 50)
                union
                (select p.id from this t join person p
                     on p.plain_postcode = t.plain_postcode and p.plain_family_name = t.plain_family_name
                 where t.birth_expected_date is not null or p.birth_expected_date is not null limit 50)
            ),
            likeliest as (
                select p.* from this t, found f join person p on p.id = f.id
                where p.identity <> t.identity and p.contact_reference <> t.contact_reference and p.role = t.role
                    and p.contact_reference not in (select hidden_beside(t.contact_reference))
                order by coalesce(p.nhs_number = t.nhs_number, false) or coalesce(p.upn = t.upn, false) desc,
                    similarity(p.plain_full_name, t.plain_full_name)
                        + case when p.birth_date = t.birth_date then 1 else 0 end
                        + case when p.plain_address = t.plain_address then 0.5 else 0 end desc, p.entered_at desc
                limit 20)
            select p.*,
                newest_answer(t.id, p.id) as said,
            """ + LikenessRow.COMPARED + " from this t, likeliest p order by p.entered_at desc";

    /** Somebody who was said to be another person, or has another NHS number, does not count by name and birth. */
    static final String IDENTIFIED = """
            select p.id from person t join person p on p.identity = t.identity where t.id = :id
            union
            select p.id from person t join person p on p.nhs_number = t.nhs_number
            where t.id = :id and newest_answer(t.id, p.id) is distinct from 'NO'
            union
            select p.id from person t join person p on p.upn = t.upn
            where t.id = :id and newest_answer(t.id, p.id) is distinct from 'NO'
            union
            select p.id from person t join person p
                on p.birth_date = t.birth_date and p.plain_given_name = t.plain_given_name
                and p.plain_family_name = t.plain_family_name
                and coalesce(p.nhs_number = t.nhs_number, true)
            where t.id = :id and newest_answer(t.id, p.id) is distinct from 'NO'""";

    private MatchQuery() {}
}
