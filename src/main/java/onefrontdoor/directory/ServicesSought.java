package onefrontdoor.directory;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which services are wanted, as conditions of a query; nothing that somebody typed becomes part of its text. */
public final class ServicesSought {

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final StringBuilder conditions = new StringBuilder("true");

    private Optional<Nearby> around = Optional.empty();

    /** Within so many metres of the middle of a postcode. */
    record Nearby(String postcode, double metres) {}

    private ServicesSought and(String condition, String name, Object value) {
        conditions.append(" and ").append(condition);
        values.put(name, value);
        return this;
    }

    /** Whose name, description or provider holds these words. */
    public ServicesSought saying(String words) {
        return and(
                "position(lower(:words) in lower(concat_ws(' ', s.document ->> 'name', s.document ->> 'description',"
                        + " s.document -> 'organization' ->> 'name'))) > 0",
                "words",
                words.strip());
    }

    public ServicesSought offering(UUID term) {
        return and(":term = any(s.terms)", "term", term);
    }

    public ServicesSought offeringAnyOf(UUID taxonomy) {
        return and(
                "s.terms && array(select t.id from directory_term t where t.taxonomy = :taxonomy)",
                "taxonomy",
                taxonomy);
    }

    /** Which somebody of this age may use. */
    public ServicesSought forAge(int age) {
        return and("coalesce(s.youngest, 0) <= :age and coalesce(s.oldest, :age) >= :age", "age", age);
    }

    public ServicesSought forUnborn() {
        return and("s.unborn = :unborn", "unborn", true);
    }

    /** As Open Referral has it: which begin at this age or later. */
    public ServicesSought from(BigDecimal youngest) {
        return and("s.youngest >= :youngest", "youngest", youngest);
    }

    /** As Open Referral has it: which end at this age or earlier. */
    public ServicesSought upTo(BigDecimal oldest) {
        return and("s.oldest <= :oldest", "oldest", oldest);
    }

    public ServicesSought spokenIn(String language) {
        return and(
                "exists (select from unnest(s.spoken) as l where lower(l) = lower(:language))",
                "language",
                language.strip());
    }

    /** Which serve the district of this postcode, or do not say where they serve. */
    public ServicesSought near(String postcode) {
        values.put("letters", PostcodeArea.letters(postcode));
        return and(
                "(s.areas = '{}' or :district = any(s.areas) or :letters = any(s.areas))",
                "district",
                PostcodeArea.district(postcode));
    }

    /** Which begin no earlier, end no later and are there on this day of the week; each is left out when it is empty. */
    public ServicesSought open(String day, Optional<LocalTime> from, Optional<LocalTime> until) {
        String code = day.strip().toUpperCase(Locale.ROOT);
        values.put("opens", from.map(LocalTime::toString).orElse(""));
        values.put("closes", until.map(LocalTime::toString).orElse(""));
        return and(
                "exists (select from jsonb_path_query(s.document, '$.**.schedules[*]') h where"
                        + " (:day = '' or position(:day in h ->> 'byday') > 0) and (:opens = '' or h ->> 'opens_at' >= :opens)"
                        + " and (:closes = '' or left(h ->> 'closes_at', 5) <= :closes))",
                "day",
                code.length() > 2 ? code.substring(0, 2) : code);
    }

    public ServicesSought within(String postcode, double metres) {
        around = Optional.of(new Nearby(postcode, metres));
        return this;
    }

    /** Which somebody could be sent to: neither closed for good nor at an end. */
    public ServicesSought stillThere() {
        conditions.append(" and s.status in ('active', 'temporarily closed')");
        return this;
    }

    ServicesSought notEnded() {
        conditions.append(" and s.status <> 'defunct'");
        return this;
    }

    Optional<Nearby> around() {
        return around;
    }

    /** Which nobody has confirmed since. */
    ServicesSought notConfirmedSince(Instant moment) {
        return and(
                "(s.confirmed_at is null or s.confirmed_at < :moment) and s.status <> 'defunct'",
                "moment",
                moment.atOffset(ZoneOffset.UTC));
    }

    String conditions() {
        return conditions.toString();
    }

    Map<String, Object> values() {
        return values;
    }
}
