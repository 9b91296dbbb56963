package onefrontdoor.partner;

import static onefrontdoor.consent.FieldClass.BASIC;
import static onefrontdoor.consent.FieldClass.NARRATIVE;
import static onefrontdoor.consent.FieldClass.POLICE_INFORMATION;
import static onefrontdoor.consent.FieldClass.SAFE_ADDRESS;
import static onefrontdoor.consent.FieldClass.THIRD_PARTY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What an agency sees of a family, by agreement and by override (INV01, INV11, INV12, INV14). */
class PartnerDeskIT {

    private static final PartnerDatabase DATABASE = new PartnerDatabase("partners");
    private static final ObjectMapper JSON =
            new ObjectMapper().registerModule(new JavaTimeModule()).disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);
    private static final Partner CENTRE = new Partner(new Actor("cc1"), "childrens-centre");
    private static final Partner POLICE = new Partner(new Actor("pc1"), "police");

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void seesTheChildTheFamilyAgreedAboutAndNobodyElse() {
        AFamilyTold family = new AFamilyTold(DATABASE);
        family.agrees(family.child, "childrens-centre");

        assertThat(seen(CENTRE, family.child))
                .contains(
                        family.word("given", 1),
                        family.word("school", 1),
                        family.word("language", 0),
                        "LEVEL_2B",
                        "childrens-centre");
        assertThat(seen(CENTRE, family.child))
                .doesNotContain(
                        family.word("given", 2),
                        family.word("school", 2),
                        family.word("person", 1),
                        family.word("person", 2),
                        family.word("concern", 0),
                        family.word("well", 0),
                        family.word("address", 0),
                        family.word("telephone", 0));
        assertThat(seen(CENTRE, family.sibling)).isEmpty();
        assertThat(seen(POLICE, family.child)).isEmpty();
    }

    @Test
    void readsTheWordsWhenEveryChildTheyAreAboutIsOpen() {
        AFamilyTold family = new AFamilyTold(DATABASE);
        family.agrees(family.child, "childrens-centre").agrees(family.sibling, "childrens-centre");

        assertThat(seen(CENTRE, family.child))
                .contains(family.word("concern", 0), family.word("well", 0))
                .doesNotContain(family.word("given", 2));

        family.agrees(family.mother, "childrens-centre");
        assertThat(seen(CENTRE, family.child)).contains(family.word("concern", 0));
        family.withdraws(family.mother);
        assertThat(seen(CENTRE, family.child))
                .as("what was said is about her too")
                .contains(family.word("given", 1))
                .doesNotContain(family.word("concern", 0), family.word("well", 0));
    }

    @Test
    void namesOtherPeopleByTheirOwnAgreement() {
        AFamilyTold family = new AFamilyTold(DATABASE);
        family.agrees(family.child, "childrens-centre").agrees(family.mother, "childrens-centre");

        assertThat(seen(CENTRE, family.child))
                .contains(family.word("person", 1))
                .doesNotContain(family.word("person", 2));

        family.withdraws(family.mother);
        assertThat(seen(CENTRE, family.child)).isNotEmpty().doesNotContain(family.word("person", 1));
    }

    @Test
    void namesAProfessionalWhoMadeContactAndNobodyElse() {
        AFamilyTold school = new AFamilyTold(DATABASE);
        school.agrees(school.child, "childrens-centre");
        assertThat(seen(CENTRE, school.child)).contains(school.word("referrer", 0), school.word("organisation", 0));

        for (String source :
                List.of("ACQUAINTANCE", "FAMILY", "ELECTED_MEMBER", "OTHER_INDIVIDUAL", "SELF", "UNKNOWN")) {
            AFamilyTold told = new AFamilyTold(DATABASE, source);
            told.agrees(told.child, "childrens-centre");
            assertThat(seen(CENTRE, told.child))
                    .as(source)
                    .isNotEmpty()
                    .doesNotContain(told.word("referrer", 0), told.word("organisation", 0), source);
        }
    }

    @Test
    void anOverrideOpensWhatItLists() {
        AFamilyTold family = new AFamilyTold(DATABASE);
        UUID override = family.authorised(family.child, "police", BASIC, SAFE_ADDRESS, THIRD_PARTY);

        assertThat(seen(POLICE, family.child))
                .contains(family.word("given", 1), family.word("address", 0), family.word("person", 2))
                .doesNotContain(
                        family.word("school", 1), "LEVEL_2B", family.word("concern", 0), family.word("referrer", 0));

        DATABASE.overrides().end(override, "No longer needed.", new Actor("dswm1"));
        assertThat(seen(POLICE, family.child)).isEmpty();
    }

    @Test
    void whatCouldEndangerGoesToNoPartnerInEarlyHelp() {
        AFamilyTold family = new AFamilyTold(DATABASE);
        family.authorised(family.child, "childrens-centre", BASIC, NARRATIVE, SAFE_ADDRESS, THIRD_PARTY);

        assertThat(seen(CENTRE, family.child))
                .contains(family.word("school", 1))
                .doesNotContain(family.word("address", 0), family.word("postcode", 0), family.word("person", 1));
    }

    @Test
    void whatThePoliceSaidNeedsToBeListed() {
        AFamilyTold family = new AFamilyTold(DATABASE, "POLICE");
        family.authorised(family.child, "police", BASIC, NARRATIVE);
        family.authorised(family.sibling, "police", BASIC, NARRATIVE, POLICE_INFORMATION);
        assertThat(seen(POLICE, family.child))
                .contains(family.word("school", 1))
                .doesNotContain(family.word("concern", 0));

        UUID more = family.authorised(family.child, "police", POLICE_INFORMATION);
        assertThat(seen(POLICE, family.child)).contains(family.word("concern", 0));

        DATABASE.overrides().end(more, "Enough.", new Actor("dswm1"));
        assertThat(seen(POLICE, family.child)).isNotEmpty().doesNotContain(family.word("concern", 0));
    }

    @Test
    void withoutTheLeastNothingOpens() {
        AFamilyTold family = new AFamilyTold(DATABASE);
        family.authorised(family.child, "police", NARRATIVE, SAFE_ADDRESS);

        assertThat(seen(POLICE, family.child)).isEmpty();
        assertThat(list(POLICE, "")).doesNotContain(family.contact.value());
    }

    @Test
    void noAgreementOpensARestrictedRecord() {
        AFamilyTold family = new AFamilyTold(DATABASE).restricted();
        family.agrees(family.child, "childrens-centre", "police");
        assertThat(seen(CENTRE, family.child)).isEmpty();
        assertThat(list(CENTRE, "")).doesNotContain(family.contact.value());

        family.authorised(family.child, "police", BASIC);
        assertThat(seen(POLICE, family.child))
                .contains(family.word("given", 1))
                .doesNotContain(family.word("school", 1));
        assertThat(list(POLICE, "")).contains(family.contact.value());
    }

    @Test
    void listsCountsAndFindsWhatIsSharedOnly() {
        AFamilyTold open = new AFamilyTold(DATABASE);
        AFamilyTold shut = new AFamilyTold(DATABASE);
        open.agrees(open.sibling, "childrens-centre");
        int before = DATABASE.desk().shared(CENTRE, "").count();

        assertThat(list(CENTRE, open.word("GIVEN", 2))).contains(open.contact.value());
        assertThat(DATABASE.desk()
                        .shared(CENTRE, open.contact.value().toLowerCase())
                        .lines())
                .hasSize(1);
        for (String words : List.of(open.word("given", 1), shut.word("given", 1), shut.contact.value(), "%", "_")) {
            assertThat(DATABASE.desk().shared(CENTRE, words).count()).as(words).isZero();
        }

        open.withdraws(open.sibling);
        assertThat(DATABASE.desk().shared(CENTRE, "").count()).isEqualTo(before - 1);
    }

    @Test
    void everythingShownIsWrittenDown() {
        AFamilyTold family = new AFamilyTold(DATABASE);
        family.agrees(family.child, "childrens-centre");

        seen(CENTRE, family.child);
        seen(CENTRE, family.sibling);
        DATABASE.desk().shared(CENTRE, family.word("given", 1));

        assertThat(DATABASE.owner
                        .sql(
                                "select what from audit_entry where who = 'cc1' and reference = ? and deed = 'READ' order by id")
                        .param(family.contact.value())
                        .query(String.class)
                        .list())
                .containsExactly("partner page of child 1", "partner list of child 1");
        assertThat(DATABASE.owner
                        .sql(
                                "select count(*) from sharing_decision where reference = ? and asked_by = 'cc1' and sharing = 'OPEN'")
                        .param(family.contact.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private static String list(Partner partner, String words) {
        return DATABASE.desk().shared(partner, words).lines().stream()
                .map(PartnerRecord.Line::reference)
                .toList()
                .toString();
    }

    private static String seen(Partner partner, Mention child) {
        Optional<PartnerRecord> found = DATABASE.desk().open(partner, child);
        return found.map(PartnerDeskIT::written).orElse("");
    }

    private static String written(PartnerRecord shown) {
        try {
            return JSON.writeValueAsString(shown);
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
