package onefrontdoor.application;

import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.AContact.child;
import static onefrontdoor.frontdoor.AContact.parent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.consent.OverrideGround;
import onefrontdoor.consent.Overrides;
import onefrontdoor.consent.SharingOverride;
import onefrontdoor.family.Birth;
import onefrontdoor.family.Mention;
import onefrontdoor.family.Sex;
import onefrontdoor.frontdoor.AContact;
import onefrontdoor.frontdoor.AdviceDesk;
import onefrontdoor.frontdoor.Adviser;
import onefrontdoor.frontdoor.Answer;
import onefrontdoor.frontdoor.ContactSource;
import onefrontdoor.frontdoor.Home;
import onefrontdoor.frontdoor.Indicator;
import onefrontdoor.frontdoor.MakeContact;
import onefrontdoor.frontdoor.PersonTold;
import onefrontdoor.frontdoor.Referrer;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Contacts with a word of its own in every part that is of a kind of its own; each kind stands on at least one of them. */
record ClassifiedContacts(JdbcClient database, AdviceDesk advice, Overrides overrides) {

    private static final List<String> OF_PLANS = List.of(
            "write-assessment",
            "check-quality",
            "review-unfinished-assessment",
            "allocate-lead-professional",
            "write-up-review",
            "decide-closing",
            "check-after-closing",
            "look-at-plan");

    private static final Actor MANAGER = new Actor("dswm1");

    /**
     * A contact with its canaries.
     *
     * @param subjects what a form is about that asks about one thing of several
     */
    record Planted(String reference, Map<String, FieldClass> canaries, Map<String, String> subjects) {}

    List<Planted> plant(Function<MakeContact, String> received) {
        return List.of(
                plant(received, "Neighbour", fromThePublic(), FieldClass.NARRATIVE),
                plant(received, "Constable", police(), FieldClass.POLICE_INFORMATION));
    }

    private static Referrer fromThePublic() {
        return AContact.fromThePublic(ContactSource.ACQUAINTANCE, "ZZ-CanaryReferrerNeighbour");
    }

    private static Referrer police() {
        return AContact.professional(
                ContactSource.POLICE, "ZZ-CanaryReferrerConstable", "Constable", "ZZ-CanaryStationConstable");
    }

    private Planted plant(Function<MakeContact, String> received, String mark, Referrer referrer, FieldClass story) {
        Map<String, FieldClass> canaries = new LinkedHashMap<>();
        FieldClass identity =
                referrer.source().professional() ? FieldClass.REFERRER_IDENTITY : FieldClass.PUBLIC_REFERRER_IDENTITY;
        canaries.put("ZZ-CanaryReferrer" + mark, identity);
        canaries.put("ZZ-CanaryMessage" + mark, identity);
        canaries.put("ZZ-CanaryStory" + mark, story);
        canaries.put("ZZ-CanaryStrength" + mark, story);
        canaries.put("ZZ-CanaryRefuge" + mark, FieldClass.SAFE_ADDRESS);
        canaries.put("ZZ-CanaryUncle" + mark, FieldClass.THIRD_PARTY);
        canaries.put("ZZ-CanaryAdult" + mark, FieldClass.THIRD_PARTY);
        canaries.put("ZZ-CanaryMother" + mark, FieldClass.NARRATIVE);
        canaries.put("ZZ-CanaryNote" + mark, FieldClass.NARRATIVE);
        canaries.put("ZZ-CanaryFacts" + mark, FieldClass.POLICE_INFORMATION);
        canaries.put("ZZ-CanaryChild" + mark, FieldClass.BASIC);
        String reference = received.apply(told(mark, referrer));
        workedOn(reference, mark);
        String request = sent(reference);
        String plan = planned(reference);
        assessed(plan, reference);
        Map<String, String> subjects = new HashMap<>(Map.of(
                "give-advice",
                asked(reference),
                "write-or-call",
                written(reference),
                "chase-service",
                request,
                "answer-service-question",
                request,
                "decide-budget-request",
                wished(reference, mark)));
        String disagreement = disagreed(reference, mark);
        List.of("talk-with-challenger", "judge-disagreement", "settle-dispute")
                .forEach(form -> subjects.put(form, disagreement));
        OF_PLANS.forEach(form -> subjects.put(form, plan));
        return new Planted(reference, canaries, subjects);
    }

    private static MakeContact told(String mark, Referrer referrer) {
        return aContact()
                .by(referrer)
                .about(child("Kim ZZ-CanaryChild" + mark, Birth.on(LocalDate.parse("2017-03-04")), Sex.FEMALE))
                .withAtHome(
                        parent("Rae ZZ-CanaryMother" + mark, "Mother"),
                        new PersonTold("Uri ZZ-CanaryUncle" + mark, "Uncle", Birth.notKnown(), Answer.NO, Answer.NO))
                .at(new Home("ZZ-CanaryRefuge" + mark, "ZZ99 3VZ", null, Answer.NO))
                .saying("ZZ-CanaryStory" + mark)
                .goingWell("ZZ-CanaryStrength" + mark)
                .yesTo(Indicator.DOMESTIC_ABUSE)
                .make();
    }

    private void workedOn(String reference, String mark) {
        note(reference, "MESSAGE", "ZZ-CanaryMessage" + mark);
        note(reference, "ADULT_AT_RISK", "ZZ-CanaryAdult" + mark);
        note(reference, "INFORMATION", "ZZ-CanaryNote" + mark);
        overrides.authorise(
                new SharingOverride(
                        Mention.parse(reference + " child 1"),
                        OverrideGround.SIGNIFICANT_HARM_CHILD,
                        "ZZ-CanaryFacts" + mark,
                        null,
                        Set.of("social-care"),
                        Set.of(FieldClass.BASIC),
                        new SharingOverride.Parents(false, "ZZ-CanaryFacts" + mark),
                        Instant.parse("2026-03-20T09:00:00Z"),
                        null),
                MANAGER);
    }

    private void note(String reference, String kind, String words) {
        database.sql("insert into contact_note (id, contact, kind, words, written_by, written_at)"
                        + " select ?, id, ?, ?, 'cso1', received_at from contact where reference = ?")
                .params(UUID.randomUUID(), kind, words, reference)
                .update();
    }

    private String asked(String reference) {
        advice.ask(new Reference(reference), Adviser.HOUSING, "Is the home safe?", MANAGER);
        return one("select a.id from advice a join contact c on c.id = a.contact where c.reference = ?", reference);
    }

    private String written(String reference) {
        return one(
                "select m.id from message m join contact c on c.id = m.contact where c.reference = ? limit 1",
                reference);
    }

    private String sent(String reference) {
        return one("""
                insert into service_request (id, contact_reference, child, child_number, decision, agency, state, asked_at)
                select gen_random_uuid(), c.reference, h.id, h.number, gen_random_uuid(), 'childrens-centre', 'SENT',
                    c.received_at
                from child h join contact c on c.id = h.contact where c.reference = ? returning id""", reference);
    }

    private void assessed(String plan, String reference) {
        database.sql("insert into plan_origin values (?, ?)")
                .params(plan, reference)
                .update();
        database.sql(
                        "insert into assessment (plan_reference, contact_reference, lead, state, begun_at, due_by, keep_until)"
                                + " values (?, ?, 'lp1', 'WRITING', now(), now(), now())")
                .params(plan, reference)
                .update();
        database.sql("insert into assessment_child values (?, 1)").param(plan).update();
    }

    private String planned(String reference) {
        return database.sql("""
                        insert into plan (reference, contact_reference, state, holder, decided_at, begun_at, last_activity_at)
                        select 'P-2026-' || lpad(nextval('plan_reference_number')::text, 6, '0'), reference, 'PROPOSED', 'EARLY_HELP', received_at, received_at,
                            received_at
                        from contact where reference = ? returning reference""").param(reference).query(String.class).single();
    }

    /** Of a family whom no service holds: what it is for is shown to nobody. */
    private String wished(String reference, String mark) {
        return database.sql("""
                insert into budget_request (id, contact_reference, kind, purpose, hoped_for, supplier, pence, asked_by,
                    asked_at, decide_by)
                select gen_random_uuid(), reference, 'ITEM', w, w, w, 100, 'tm1', received_at, received_at
                from contact, (select ? as w) words where reference = ? returning id""")
                .params("ZZ-CanaryNote" + mark, reference)
                .query(UUID.class)
                .single()
                .toString();
    }

    private String disagreed(String reference, String mark) {
        return database.sql("""
                with begun as (insert into disagreement (id, contact_reference, child, child_number, kind, decision,
                    decided_by, way, challenged_by, name, role, reached, why, wanted, new_harm, begun_at)
                select gen_random_uuid(), c.reference, h.id, 1, 'THRESHOLD', gen_random_uuid(), 'dswm1', 'STAFF', 'cso1',
                    w, w, w, w, w, false, c.received_at
                from contact c join child h on h.contact = c.id and h.number = 1, (select ? as w) words
                where c.reference = ? returning id, begun_at)
                insert into disagreement_stage (disagreement, stage, begun_at, due_at)
                select id, 'TALK', begun_at, begun_at from begun returning disagreement""")
                .params("ZZ-CanaryNote" + mark, reference)
                .query(UUID.class)
                .single()
                .toString();
    }

    private String one(String sql, String reference) {
        return database.sql(sql).param(reference).query(UUID.class).single().toString();
    }
}
