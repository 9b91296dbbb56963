package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.AContact.child;
import static onefrontdoor.frontdoor.AContact.fromThePublic;
import static onefrontdoor.frontdoor.AContact.parent;
import static onefrontdoor.frontdoor.AContact.professional;
import static onefrontdoor.frontdoor.AContact.relative;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import onefrontdoor.family.Birth;
import onefrontdoor.family.Sex;
import onefrontdoor.shared.WorkingCalendar;

/** The contacts of the scenarios in the domain dossier, section 6.3, each with the moment at which it is made. */
public final class Scenarios {

    public static final Instant SC01_AT = london("2026-03-02T10:20");
    public static final Instant SC02_AT = london("2026-03-03T14:05");
    public static final Instant SC07_AT = london("2026-03-10T15:30");
    public static final Instant SC08_AT = london("2026-03-11T11:05");
    public static final Instant SC13_AT = london("2026-03-18T18:10");
    public static final Instant SC15_AT = london("2026-03-20T12:00");
    public static final Instant SC22_AT = london("2026-04-02T16:40");

    private static final Home TEST_STREET = new Home("1 Test Street", "ZZ99 3VZ", null, Answer.NO);

    private Scenarios() {}

    /** By phone. */
    public static MakeContact sc01() {
        return aContact()
                .by(fromThePublic(ContactSource.FAMILY, "Lara ZZ-Alder"))
                .about(child("Rafi ZZ-Alder", born("2024-02-12"), Sex.MALE))
                .withAtHome(parent("Lara ZZ-Alder", "Mother"), parent("Idris ZZ-Alder", "Father"))
                .at(TEST_STREET)
                .withFamily(Answer.YES, Agreement.AGREED, Agreement.NOT_YET_ASKED)
                .askingForAdvice()
                .saying("Rafi is two, he will not go to bed before eleven and I am worn out."
                        + " Is there somewhere I can go?")
                .make();
    }

    /** On the public page. */
    public static MakeContact sc02() {
        return aContact()
                .by(professional(ContactSource.SCHOOL, "Lea ZZ-Partner", "Attendance lead", "ZZ-Birch School"))
                .about(child("Noor ZZ-Birch", born("2016-11-05"), Sex.FEMALE))
                .withAtHome(
                        parent("Sara ZZ-Birch", "Mother"),
                        new PersonTold("Adam ZZ-Birch", "Brother", Birth.about(6), Answer.YES, Answer.NO))
                .at(TEST_STREET)
                .withFamily(Answer.YES, Agreement.AGREED, Agreement.AGREED)
                .saying("Noor is at 88 % since September, often late. Mum says mornings are hard after her job"
                        + " changed. We have spoken and she wants help with breakfast club.")
                .noTo(Indicator.NEGLECT, Indicator.DOMESTIC_ABUSE, Indicator.PARENTAL_MENTAL_HEALTH)
                .make();
    }

    /** On the public page, from a GP. */
    public static MakeContact sc03() {
        return aContact()
                .by(professional(
                        ContactSource.HEALTH_VISITOR, "Hana ZZ-Visitor", "Health visitor", "ZZ-Cedar Health Centre"))
                .about(
                        child("Theo ZZ-Cedar", born("2023-09-19"), Sex.MALE),
                        child("Max ZZ-Cedar", born("2020-01-07"), Sex.MALE))
                .withAtHome(parent("Ewa ZZ-Cedar", "Mother"), parent("Jan ZZ-Cedar", "Father"))
                .at(TEST_STREET)
                .withFamily(Answer.YES, Agreement.AGREED, Agreement.AGREED)
                .saying(
                        "Speech delay, missed two developmental checks, debts, and the older boy is getting into trouble at"
                                + " nursery pick-up. Three agencies are doing bits. Parents agree to a joint meeting.")
                .make();
    }

    public static MakeContact sc04() {
        return aContact()
                .by(professional(ContactSource.GP, "Fay ZZ-Doctor", "GP", "ZZ-Damson Surgery"))
                .about(
                        child("Ellis ZZ-Damson", born("2016-04-30"), Sex.UNKNOWN),
                        child("Kit ZZ-Damson", born("2020-02-02"), Sex.UNKNOWN),
                        child("Bo ZZ-Damson", born("2021-10-25"), Sex.UNKNOWN))
                .withAtHome(parent("Dana ZZ-Damson", "Mother"))
                .at(TEST_STREET)
                .withFamily(Answer.YES, Agreement.AGREED, Agreement.AGREED)
                .saying("Mother has relapsed with depression, is not getting up, the 9-year-old is cooking and getting"
                        + " the little ones to school. No danger today. Mother asked for help.")
                .yesTo(Indicator.PARENTAL_MENTAL_HEALTH, Indicator.COMPROMISED_PARENTING, Indicator.YOUNG_CARER)
                .make();
    }

    /** By phone. */
    public static MakeContact sc06() {
        return aContact()
                .by(professional(ContactSource.SCHOOL, "Lou ZZ-Head", "Head teacher", "ZZ-Fir Primary School"))
                .about(
                        child("Mia ZZ-Fir", born("2017-03-11"), Sex.FEMALE),
                        child("Joe ZZ-Fir", born("2020-07-06"), Sex.MALE))
                .withAtHome(parent("Val ZZ-Fir", "Mother"), parent("Rob ZZ-Fir", "Father"))
                .at(TEST_STREET)
                .withFamily(Answer.YES, Agreement.AGREED, Agreement.AGREED)
                .saying(
                        "Dirty clothes, no lunch, they smell of cannabis, mum shouts but loves them. Dad is out of work,"
                                + " rent arrears. Not sure it is social care. She said yes to help.")
                .yesTo(
                        Indicator.NEGLECT,
                        Indicator.PARENTAL_SUBSTANCE_MISUSE,
                        Indicator.MULTIPLE_COMPLEX_NEEDS,
                        Indicator.COMPROMISED_PARENTING)
                .make();
    }

    /** By phone. */
    public static MakeContact sc07() {
        return aContact()
                .by(professional(ContactSource.HOUSING, "Omar ZZ-Tenant", "Housing officer", "ZZ-Homes"))
                .about(child("Sam ZZ-Gorse", born("2025-01-04"), Sex.MALE))
                .withAtHome(parent("Jo ZZ-Gorse", "Mother"))
                .at(TEST_STREET)
                .withFamily(Answer.YES, Agreement.AGREED, Agreement.AGREED)
                .expected(Immediacy.THIS_WEEK)
                .saying("Eviction on Friday. Mother has learning difficulties, 14-month-old not gaining weight, the"
                        + " flat has no heating. She cannot manage the appointments.")
                .yesTo(Indicator.PARENTAL_LEARNING_DISABILITY, Indicator.NEGLECT, Indicator.HOUSING_OR_MONEY)
                .make();
    }

    /** By phone. */
    public static MakeContact sc08() {
        return aContact()
                .by(professional(ContactSource.SCHOOL, "Ria ZZ-Guard", "Safeguarding lead", "ZZ-Hazel School"))
                .about(
                        child("Ali ZZ-Hazel", born("2015-08-22"), Sex.MALE),
                        child("Hana ZZ-Hazel", born("2019-05-01"), Sex.FEMALE))
                .withAtHome(parent("Mona ZZ-Hazel", "Mother"), parent("Karim ZZ-Hazel", "Father"))
                .at(TEST_STREET)
                .withFamily(new FamilyAwareness(
                        Answer.NO,
                        Agreement.NOT_YET_ASKED,
                        Agreement.NOT_YET_ASKED,
                        "Asking could put the child at risk."))
                .expected(Immediacy.TODAY)
                .saying("Ali told me dad hit him with a belt last night and showed me marks. He is frightened to go"
                        + " home at 15:15.")
                .yesTo(Indicator.PHYSICAL_ABUSE)
                .make();
    }

    /** By telephone, an hour before the office closes for the weekend. */
    public static MakeContact sc10() {
        return aContact()
                .by(professional(
                        ContactSource.ACCIDENT_AND_EMERGENCY, "Amir ZZ-Ward", "Consultant", "ZZ Test Hospital"))
                .about(child("Ola ZZ-Juniper", born("2025-08-09"), Sex.FEMALE))
                .withAtHome(parent("Jo ZZ-Juniper", "Mother"), parent("Kai ZZ-Juniper", "Father"))
                .at(TEST_STREET)
                .withFamily(new FamilyAwareness(Answer.YES, Agreement.REFUSED, Agreement.REFUSED, null))
                .expected(Immediacy.TODAY)
                .saying("Seven-month-old with a spiral fracture. The story has changed twice. Parents refuse any"
                        + " referral and want to leave.")
                .yesTo(Indicator.PHYSICAL_ABUSE)
                .make();
    }

    /** On the public page, after closing time. */
    public static MakeContact sc13() {
        return aContact()
                .by(fromThePublic(ContactSource.ACQUAINTANCE, "Nell ZZ-Neighbour"))
                .about(child("Cat ZZ-Maple", born("2020-04-17"), Sex.FEMALE))
                .withAtHome(parent("May ZZ-Maple", "Mother"), relative("Ned ZZ-Maple", "Uncle"))
                .at(TEST_STREET)
                .withFamily(Answer.NOT_KNOWN, Agreement.NOT_YET_ASKED, Agreement.NOT_YET_ASKED)
                .saying("Screaming again last night, the little girl was in the garden in pyjamas at midnight. I have"
                        + " rung before.")
                .yesTo(Indicator.NEGLECT)
                .notKnown(Indicator.DOMESTIC_ABUSE)
                .make();
    }

    /** On the public page. */
    public static MakeContact sc15() {
        return aContact()
                .by(professional(ContactSource.OTHER_HEALTH, "Wren ZZ-Health", "Community midwife", "ZZ-Oak Hospital"))
                .about(new ChildTold(
                        null,
                        "ZZ-Oak",
                        null,
                        Birth.expected(LocalDate.parse("2026-08-14")),
                        Sex.UNKNOWN,
                        null,
                        null,
                        null))
                .withAtHome(parent("Gia ZZ-Oak", "Mother"))
                .at(TEST_STREET)
                .withFamily(Answer.YES, Agreement.AGREED, Agreement.AGREED)
                .saying("Booked late, 19 weeks. Mum's first two were placed with family. She has stopped heroin and"
                        + " wants to do better. She agreed to the referral.")
                .yesTo(Indicator.PARENTAL_SUBSTANCE_MISUSE)
                .make();
    }

    /** On the public page; nobody says who the child is. */
    public static MakeContact sc22() {
        return aContact()
                .by(professional(ContactSource.OTHER_HEALTH, "Ward ZZ-Clerk", "Ward clerk", "ZZ-Vine Hospital"))
                .about()
                .withAtHome(relative("J ZZ-Vine", "Parent"))
                .at(new Home("near the station", null, null, Answer.NOT_KNOWN))
                .withFamily(Answer.NOT_KNOWN, Agreement.NOT_YET_ASKED, Agreement.NOT_YET_ASKED)
                .expected(Immediacy.NOT_KNOWN)
                .saying("Concern re child of patient J ZZ-Vine. Please act.")
                .make();
    }

    private static Birth born(String day) {
        return Birth.on(LocalDate.parse(day));
    }

    private static Instant london(String moment) {
        return LocalDateTime.parse(moment).atZone(WorkingCalendar.LONDON).toInstant();
    }
}
