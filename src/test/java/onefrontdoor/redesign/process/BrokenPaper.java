package onefrontdoor.redesign.process;

import java.util.stream.Stream;

/** Forms and tables that say what nobody knows, forget what is needed, or let people's words become markup. */
final class BrokenPaper {

    private static final String DECIDE = "forms/frontdoor/decide-threshold.form";
    private static final String URGENCY = "processes/frontdoor/urgency.dmn";
    private static final String DEADLINES = "processes/shared/deadlines.dmn";
    private static final String KEEPERS = "processes/shared/keepers.dmn";
    private static final String TODAY = "“Harm that may come today makes every contact Red.”: ";
    private static final String BABY =
            "Physical or sexual abuse by an adult is Red when a child is unborn or under two.";
    private static final String WHY =
            "(\"label\": \"Why\\?\",\\s*\"key\": \"rationale\",(?:(?!\"maxLength\").)*\"validate\": \\{\\s*)\"required\": true,\\s*\"maxLength\": 4000";

    private BrokenPaper() {}

    static Stream<Broken> forms() {
        return Stream.of(
                decide(
                        WHY,
                        "$1\"required\": true",
                        "“Why?”: Any length can be typed. Set its maximum length, up to 8000 characters."),
                decide(
                        WHY,
                        "$1\"maxLength\": 4000",
                        "“Why?”: The task could be completed without “rationale”. Ask for it, and tick “required”."),
                decide(
                        "\"type\": \"html\"(.{1,40}\"label\": \"\",\\s*\"content\": \"<div class=.\"ofd-urgency)",
                        "\"type\": \"text\"$1",
                        "“Field_urgency”: What people wrote could become markup here. Show it in an HTML view or a table."),
                decide(
                        "\"label\": \"Why\\?\"",
                        "\"label\": \"Why, when {{contact.concern}}?\"",
                        "“Why, when {{contact.concern}}?”: What people wrote could become markup here. Show it in an HTML view"
                                + " or a table."),
                decide(
                        "<p class=.\"ofd-words.\">\\{\\{contact.concern}}",
                        "<p title='{{contact.concern}}'>",
                        "“Field_worry”: What people wrote stands inside an attribute. Put it between two tags."),
                decide(
                        "^(.*?\"components\": \\[)",
                        "$1{\"type\": \"iframe\", \"id\": \"Field_map\", \"label\": \"Map\"},",
                        "“Map”: It brings something into the page that nobody checked. Take it out."),
                decide(
                        "\"id\": \"Field_rationale\"",
                        "\"id\": \"Field_urgency\"",
                        "“Why?”: Another part of the form has its id “Field_urgency”, so neither Tasklist nor the Modeler opens"
                                + " it. Give one of them an id of its own."),
                decide(
                        "\"key\": \"rationale\"",
                        "\"key\": \"rationale\", \"defaultValue\": \"As proposed.\"",
                        "“Why?”: An answer is chosen beforehand. Take the default value out."),
                decide(
                        "\"key\": \"handoverNote\"",
                        "\"key\": \"favouriteColour\"",
                        "“Hand-over note for early help”: Nobody records what is answered here as “favouriteColour”. Use a key"
                                + " that this task records; a new one needs a programmer."),
                decide(
                        "\"value\": \"SECTION_17\"",
                        "\"value\": \"PERHAPS\"",
                        "“Is the threshold of Children's Social Care met?”: It offers the answer “PERHAPS”, which nobody knows."
                                + " Use one of: NOT_SOCIAL_CARE, SECTION_17, SECTION_47; its label may be worded freely."),
                decide(
                        "^\\{",
                        "",
                        "“" + DECIDE
                                + "”: It is no valid form. Open it in Camunda Modeler, mend it there and save it again."),
                decide(
                        "\"schemaVersion\": 19",
                        "\"schemaVersion\": 21",
                        "“The form”: It was drawn for a newer Tasklist than this one. Set its version to Camunda 7.24 in the"
                                + " Modeler."));
    }

    static Stream<Broken> tables() {
        return Stream.of(
                urgency(
                        "<text>\"TODAY\"</text>",
                        "<text>\"NOW\"</text>",
                        TODAY
                                + "It names “NOW”, which nobody knows. Use one of: NOT_KNOWN, NOT_SOON, THIS_WEEK, TODAY."),
                urgency(
                        "(Rule_HarmToday.*?)<text>\"RED\"</text>",
                        "$1<text>\"PURPLE\"</text>",
                        TODAY + "It names “PURPLE”, which nobody knows. Use one of: AMBER, GREEN, RED."),
                urgency(
                        "(<rule id=\"Rule_Otherwise\">)",
                        "<rule id=\"Rule_Again\"><description>Harm today again.</description><inputEntry id=\"a1\"><text>\"TODAY\"</text></inputEntry><inputEntry id=\"a2\"><text></text></inputEntry><inputEntry id=\"a3\"><text></text></inputEntry><outputEntry id=\"a4\"><text>\"GREEN\"</text></outputEntry><outputEntry id=\"a5\"><text>\"No.\"</text></outputEntry></rule>$1",
                        "“Harm today again.”: The rule “Harm that may come today makes every contact Red.” above it answers"
                                + " whatever it would answer. Move this rule above that one, or say more exactly when each fits."),
                urgency(
                        "(<rule id=\"Rule_Otherwise\">)",
                        abuse("Abuse of a schoolchild.", "[5..10]") + "$1",
                        "“Abuse of a schoolchild.”: Between the rule “" + BABY
                                + "” and this one nothing is said about 2 to 4 in “Age of the youngest child (unborn -1)”. Let"
                                + " one of the two reach the other, or add a rule for what is missing."),
                urgency(
                        "(<rule id=\"Rule_Otherwise\">)",
                        abuse("Abuse of a toddler.", "> 2") + "$1",
                        "“Abuse of a toddler.”: Between the rule “" + BABY
                                + "” and this one nothing is said about 2 in “Age of the youngest child (unborn -1)”. Let"
                                + " one of the two reach the other, or add a rule for what is missing."),
                urgency(
                        "(<rule id=\"Rule_Otherwise\">)",
                        abuse("Abuse before the birth.", "-1, 0") + "$1",
                        "“Abuse before the birth.”: The rule “" + BABY
                                + "” above it answers whatever it would answer. Move this rule above that one, or say more exactly"
                                + " when each fits."),
                urgency(
                        "(.*)<rule id=.*</rule>",
                        "$1",
                        "“The last rule”: Where no rule fits, nobody answers. End the table with a rule that fits everything."),
                urgency(
                        "hitPolicy=\"FIRST\"",
                        "hitPolicy=\"COLLECT\"",
                        "“The table”: It answers with COLLECT of urgency, reason now and answered with FIRST of urgency, reason."
                                + " Set hit policy and names of the outputs back; another kind of answer needs a programmer."),
                urgency(
                        " camunda:historyTimeToLive=\"P180D\"",
                        "",
                        "“The table”: Its history is kept for ever. Set its history time to live in days, such as P180D."),
                urgency(
                        "decision id=\"urgency\"",
                        "decision id=\"hurry\"",
                        "“The table”: Its table is called “hurry”, so nobody finds it. Set the id of the decision to the name of"
                                + " the file."),
                new Broken(
                        DEADLINES,
                        "(id=\"OutputEntry_T2_Amount\">\\s*<text>)1<",
                        "$1soon<",
                        "“The decision on a contact is taken within 1 working day.”: Its length “soon” is no whole number. Write"
                                + " a whole number from 1 to 9999."),
                new Broken(
                        DEADLINES,
                        "<rule id=\"Rule_T2\">.*?</rule>",
                        "",
                        "“T2”: No rule says any more how long this deadline is. Put its rule back; the length may be changed."),
                new Broken(
                        KEEPERS,
                        "(Rule_LongLate.*?)<text>\"head-of-service\"</text>",
                        "$1<text>\"nobody\"</text>",
                        "“What stays late for long goes to the head of service.”: It names “nobody”, which nobody knows. Use"
                                + " one of: customer-support-officer, domestic-abuse-worker, duty-early-help-manager,"
                                + " duty-social-work-manager, emergency-duty-team, head-of-service, housing-worker,"
                                + " lead-professional, social-worker, tfss-team-manager."));
    }

    /** One more rule about physical or sexual abuse at some age, such as {@code [5..10]}. */
    private static String abuse(String name, String age) {
        String asked = "list contains(?, \"PHYSICAL_ABUSE\") or list contains(?, \"SEXUAL_ABUSE\")";
        return "<rule id=\"Rule_Age\"><description>" + name + "</description>"
                + "<inputEntry id=\"b1\"><text></text></inputEntry><inputEntry id=\"b2\"><text>" + asked
                + "</text></inputEntry><inputEntry id=\"b3\"><text>"
                + age.replace("<", "&lt;").replace(">", "&gt;")
                + "</text></inputEntry><outputEntry id=\"b4\"><text>\"RED\"</text></outputEntry>"
                + "<outputEntry id=\"b5\"><text>\"Abuse.\"</text></outputEntry></rule>";
    }

    private static Broken decide(String pattern, String into, String says) {
        return new Broken(DECIDE, pattern, into, says);
    }

    private static Broken urgency(String pattern, String into, String says) {
        return new Broken(URGENCY, pattern, into, says);
    }
}
