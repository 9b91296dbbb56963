package onefrontdoor.frontdoor;

import java.util.ArrayList;
import java.util.List;

/** The question that a search asks: one of few fixed texts, what was typed only ever as a parameter (P21). */
final class SearchQuery {

    /** For this transaction; with a plan for these words, what was typed is made plain once and not for every person. */
    static final String BEFOREHAND = "select set_config('pg_trgm.word_similarity_threshold', '0.65', true)"
            + " || set_config('enable_seqscan', 'off', true) || set_config('plan_cache_mode', 'force_custom_plan', true)";

    static final String AFTERWARDS =
            "select set_config('enable_seqscan', 'on', true) || set_config('plan_cache_mode', 'auto', true)";

    static final String CHILDREN = """
            select contact.reference, contact.received_at, child.given_name, child.family_name,
                child.birth_date_of_birth, child.birth_estimated_age, child.birth_expected_date, outcome.stage
            from contact join child on child.contact = contact.id join child_outcome outcome on outcome.child = child.id
            where contact.reference in (:references) order by child.number""";

    private static final String FIT = """
            select person.contact_reference, max(%s) as fit, max(person.entered_at) as told
            from person where %s and contact_reference not in (select hidden_from(:viewer))
            group by person.contact_reference order by fit desc, told desc limit :most""";

    /** Words of a letter or two fit almost everybody: they order what is found, and find nobody by themselves. */
    private static final String BY_NAME = """
            (telling_words(:name) <% plain_full_name
                or name_sounds @> name_sounds(telling_words(:name)) and name_sounds(telling_words(:name)) <> '{}')""";

    private SearchQuery() {}

    static String of(ContactSearch.Wanted wanted) {
        List<String> conditions = new ArrayList<>();
        if (wanted.reference() != null) {
            conditions.add("contact_reference = :reference");
        }
        if (wanted.number() != null) {
            conditions.add("(nhs_number = :number or upn = :number)");
        }
        if (wanted.born() != null) {
            conditions.add("birth_date = :born");
        }
        if (wanted.name() != null) {
            conditions.add(BY_NAME);
        }
        String fit = wanted.name() == null ? "0" : "word_similarity(plain_name(:name), plain_full_name)";
        return FIT.formatted(fit, String.join(" and ", conditions));
    }
}
