package onefrontdoor.partner;

import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import onefrontdoor.consent.AgreementAct;
import onefrontdoor.consent.AgreementTo;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.consent.GivenAnswer;
import onefrontdoor.consent.Means;
import onefrontdoor.consent.NeedLevel;
import onefrontdoor.consent.OverrideGround;
import onefrontdoor.consent.Reply;
import onefrontdoor.consent.Scope;
import onefrontdoor.consent.SharingOverride;
import onefrontdoor.consent.SharingPurpose;
import onefrontdoor.consent.Telling;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;

/** A contact about two children, with mother and father; every fact is a word of its own, so that it shows where it leaks. */
final class AFamilyTold {

    private static final AtomicInteger NEXT = new AtomicInteger(1);
    private static final Set<SharingPurpose> NAMED = Set.of(SharingPurpose.REFER, SharingPurpose.SHARE_NAMED);

    final int number = NEXT.getAndIncrement();
    final Reference contact = new Reference("C-2026-%06d".formatted(number));
    final Mention child = new Mention(contact, Mention.As.CHILD, 1);
    final Mention sibling = new Mention(contact, Mention.As.CHILD, 2);
    final Mention mother = new Mention(contact, Mention.As.PERSON, 1);
    private final PartnerDatabase database;

    AFamilyTold(PartnerDatabase database) {
        this(database, "SCHOOL");
    }

    AFamilyTold(PartnerDatabase database, String source) {
        this.database = database;
        UUID id = UUID.randomUUID();
        contact(id, source);
        for (int each = 1; each <= 2; each++) {
            database.owner
                    .sql("""
                            insert into child (id, version, contact, number, given_name, family_name, birth_date_of_birth, sex, school)
                            values (?, 0, ?, ?, ?, ?, '2018-03-03', 'FEMALE', ?)""")
                    .params(
                            UUID.randomUUID(),
                            id,
                            each,
                            word("given", each),
                            word("family", each),
                            word("school", each))
                    .update();
            database.owner
                    .sql("""
                            insert into household_member (contact, place, name, relationship, lives_with_child, parental_responsibility)
                            values (?, ?, ?, ?, 'YES', 'YES')""")
                    .params(id, each - 1, word("person", each), word("relation", each))
                    .update();
            decided(id, each);
        }
    }

    private void contact(UUID id, String source) {
        UUID token = UUID.randomUUID();
        database.owner
                .sql("insert into submission values (?, '', '{}', now())")
                .param(token)
                .update();
        database.owner
                .sql("""
                        insert into contact (id, version, reference, token, status_key, channel, taken_by, received_at, decide_by,
                            referrer_source, referrer_anonymous, referrer_name, referrer_organisation, referrer_phone, home_address,
                            home_postcode, home_language, home_interpreter_needed, worry_purpose, worry_concern, worry_going_well,
                            worry_immediacy, family_knows, family_agrees_to_help, family_agrees_to_sharing)
                        values (?, 0, ?, ?, ?, 'API', 'x', ?, ?, ?, false, ?, ?, ?, ?, ?, ?, 'NO', 'WORRY', ?, ?, 'NOT_SOON', 'NO',
                            'AGREED', 'AGREED')""")
                .params(id, contact.value(), token, UUID.randomUUID())
                .param(database.clock.instant().atOffset(ZoneOffset.UTC))
                .param(database.clock.instant().atOffset(ZoneOffset.UTC))
                .param(source)
                .param(word("referrer", 0))
                .param(word("organisation", 0))
                .param(word("telephone", 0))
                .param(word("address", 0))
                .param(word("postcode", 0))
                .param(word("language", 0))
                .param(word("concern", 0))
                .param(word("well", 0))
                .update();
    }

    private void decided(UUID id, int each) {
        database.owner.sql("""
                        insert into threshold_decision (id, version, child, round, level, route, rationale, decided_by, decided_at)
                        select gen_random_uuid(), 0, id, 1, 'LEVEL_2B', 'NOT_SOCIAL_CARE', 'x', 'dswm1', now()
                        from child where contact = ? and number = ?""").params(id, each).update();
        database.owner.sql("""
                        insert into destination_decision (id, version, child, round, destination, rationale, decided_by, decided_at)
                        select gen_random_uuid(), 0, id, 1, 'CHILDRENS_CENTRE', 'x', 'dehm1', now()
                        from child where contact = ? and number = ?""").params(id, each).update();
    }

    String word(String fact, int which) {
        return "zz" + fact + which + "x" + number + "x";
    }

    AFamilyTold agrees(Mention whose, String... agencies) {
        says(whose, GivenAnswer.AGREED, new Scope(NAMED, Set.of(agencies), Set.of()));
        return this;
    }

    void withdraws(Mention whose) {
        says(whose, GivenAnswer.WITHDRAWN, Scope.NONE);
    }

    private void says(Mention whose, GivenAnswer answer, Scope scope) {
        Telling now = Telling.by(Means.REPORTED_BY_PROFESSIONAL, database.clock.instant());
        database.register()
                .record(
                        new AgreementAct(whose, AgreementTo.SHARE, Reply.of(answer), null, now, scope, null),
                        Actor.SYSTEM);
    }

    UUID authorised(Mention whose, String agency, FieldClass... items) {
        SharingOverride override = new SharingOverride(
                whose,
                OverrideGround.COURT_ORDER,
                "An order.",
                NeedLevel.LEVEL_3,
                Set.of(agency),
                Set.of(items),
                new SharingOverride.Parents(true, null),
                database.clock.instant().plusSeconds(86_400),
                null);
        return database.overrides().authorise(override, new Actor("dswm1"));
    }

    AFamilyTold restricted() {
        database.owner
                .sql("insert into restriction (contact_reference, kind, since) values (?, 'HIGH_PROFILE', now())")
                .param(contact.value())
                .update();
        return this;
    }
}
