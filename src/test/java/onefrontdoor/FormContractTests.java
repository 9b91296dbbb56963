package onefrontdoor;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import onefrontdoor.assessment.OldDrafts;
import onefrontdoor.assessment.QualityDesk;
import onefrontdoor.consent.Capacity;
import onefrontdoor.consent.ReasonNotAsked;
import onefrontdoor.directory.EntryAnswer;
import onefrontdoor.family.SamePerson;
import onefrontdoor.family.Sex;
import onefrontdoor.frontdoor.Agreement;
import onefrontdoor.frontdoor.Answer;
import onefrontdoor.frontdoor.Destination;
import onefrontdoor.frontdoor.FamilySupportAnswer;
import onefrontdoor.frontdoor.HoldOwner;
import onefrontdoor.frontdoor.HowAnswered;
import onefrontdoor.frontdoor.HowTold;
import onefrontdoor.frontdoor.InformationDesk;
import onefrontdoor.frontdoor.Level;
import onefrontdoor.frontdoor.Readiness;
import onefrontdoor.frontdoor.Route;
import onefrontdoor.frontdoor.SameCase;
import onefrontdoor.frontdoor.ServiceReason;
import onefrontdoor.frontdoor.SharingReview;
import onefrontdoor.handover.BudgetDecision;
import onefrontdoor.handover.ChaseDesk;
import onefrontdoor.handover.QuestionReply;
import onefrontdoor.handover.SocialCareReached;
import onefrontdoor.stepchange.StepDownTriageDesk;
import onefrontdoor.taf.CheckAnswer;
import onefrontdoor.taf.ClosingAnswer;
import onefrontdoor.taf.ClosingReason;
import onefrontdoor.taf.LeadKind;
import onefrontdoor.taf.ReviewDecision;
import onefrontdoor.taf.ReviewOutcome;
import onefrontdoor.taf.Transfer;
import org.junit.jupiter.api.Test;

/** What every task form keeps to, so that people's words stay words and a decision stays the manager's (P12, RB08). */
class FormContractTests {

    private static final int LONGEST_TEXT = 8_000;

    private static final Map<String, Class<? extends Enum<?>>> ANSWERS = Map.ofEntries(
            entry("readiness", Readiness.class),
            entry("holdOwner", HoldOwner.class),
            entry("level", Level.class),
            entry("route", Route.class),
            entry("adultAtRisk", Answer.class),
            entry("effect", InformationDesk.Effect.class),
            entry("destination", Destination.class),
            entry("sex", Sex.class),
            entry("interpreterNeeded", Answer.class),
            entry("familyKnows", Answer.class),
            entry("agreesToHelp", Agreement.class),
            entry("agreesToSharing", Agreement.class),
            entry("how", HowTold.class),
            entry("reached", SocialCareReached.class),
            entry("answer", FamilySupportAnswer.class),
            entry("alternative", Destination.class),
            entry("samePerson", SamePerson.class),
            entry("means", HowAnswered.class),
            entry("capacity", Capacity.class),
            entry("notAskedBecause", ReasonNotAsked.class),
            entry("review", SharingReview.class),
            entry("sameCase", SameCase.class),
            entry("heard", ChaseDesk.Heard.class),
            entry("reply", QuestionReply.class),
            entry("budgetDecision", BudgetDecision.class),
            entry("reason", ServiceReason.class),
            entry("quality", QualityDesk.Quality.class),
            entry("keeping", OldDrafts.Keeping.class),
            entry("entry", EntryAnswer.class),
            entry("leadKind", LeadKind.class),
            entry("outcome", ReviewOutcome.class),
            entry("goesOn", ReviewDecision.class),
            entry("closingReason", ClosingReason.class),
            entry("transfer", Transfer.class),
            entry("check", CheckAnswer.class),
            entry("closing", ClosingAnswer.class),
            entry("stepDown", StepDownTriageDesk.Says.class),
            entry("helpLevel", StepDownTriageDesk.HelpLevel.class),
            entry("helpFrom", StepDownTriageDesk.HelpFrom.class));

    private static final Set<String> DECISIONS = Set.of(
            "stepDown",
            "readiness",
            "holdOwner",
            "holdReason",
            "openCaseNote",
            "level",
            "route",
            "destination",
            "adultAtRisk",
            "adultNote",
            "effect",
            "answer",
            "reply",
            "rationale",
            "quality",
            "found",
            "keeping",
            "note",
            "samePerson",
            "review",
            "budgetDecision",
            "entry",
            "leadKind",
            "outcome",
            "goesOn",
            "check",
            "closing");

    private static final Set<String> SHOWS_WORDS_AS_TEXT = Set.of("html", "table");

    /** Properties that form-js reads as plain settings and never puts on the screen as markup. */
    private static final Set<String> SETTINGS = Set.of("conditional", "layout", "id", "key", "path", "type");

    private record Component(Path form, JsonNode json) {

        String type() {
            return json.path("type").asText();
        }

        String key() {
            return json.path("key").asText();
        }

        Stream<Component> withParts() {
            return Stream.concat(Stream.of(this), parts(json).flatMap(part -> new Component(form, part).withParts()));
        }

        boolean answeredByPeople() {
            return !key().isEmpty()
                    && !json.path("disabled").asBoolean()
                    && !json.path("readonly").asBoolean();
        }

        /** Whether anything but a plain setting is worked out from the record when the form opens. */
        boolean interpolates() {
            return json.properties().stream()
                    .filter(property -> !SETTINGS.contains(property.getKey()))
                    .filter(property -> !property.getKey().equals("components"))
                    .anyMatch(property -> worksOut(property.getValue()));
        }

        @Override
        public String toString() {
            return form.getFileName() + ": " + json.path("id").asText();
        }

        private static boolean worksOut(JsonNode value) {
            return value.isTextual()
                    ? value.asText().contains("{{") || value.asText().startsWith("=")
                    : StreamSupport.stream(value.spliterator(), false).anyMatch(Component::worksOut);
        }
    }

    @Test
    void showsPeoplesWordsOnlyWhereTheyStayText() {
        assertThat(breaches(part -> part.interpolates() && !SHOWS_WORDS_AS_TEXT.contains(part.type())))
                .isEmpty();
        assertThat(breaches(part -> part.type().equals("text"))).isEmpty();
    }

    @Test
    void putsNoPersonsWordsIntoAnAttribute() {
        assertThat(breaches(part -> part.json()
                        .path("content")
                        .asText()
                        .replaceAll("class=\"ofd-tag ofd-\\{\\{contact\\.urgency}}\"", "")
                        .matches("(?s).*=\\s*[\"'][^\"'<>]*\\{\\{.*")))
                .isEmpty();
    }

    /** The viewer draws a row where its first part stands; a part far below would appear there and not where it was put. */
    @Test
    void drawsEveryPartWhereItStands() {
        assertThat(Model.files("forms", ".form")).isNotEmpty().allSatisfy(form -> {
            List<String> rows = parts(read(form))
                    .map(part -> part.at("/layout/row").asText())
                    .toList();
            List<String> turns = IntStream.range(0, rows.size())
                    .filter(at -> at == 0 || !rows.get(at).equals(rows.get(at - 1)))
                    .mapToObj(rows::get)
                    .toList();
            assertThat(turns).as(form.toString()).doesNotHaveDuplicates();
        });
    }

    @Test
    void embedsNothingFromElsewhere() {
        assertThat(breaches(part -> Set.of("iframe", "image", "documentPreview", "filepicker", "button", "script")
                        .contains(part.type())))
                .isEmpty();
    }

    @Test
    void isNeverGeneratedFromTheModel() {
        assertThat(Model.files("processes", ".bpmn").map(Model::text))
                .isNotEmpty()
                .noneMatch(bpmn -> bpmn.contains("camunda:formField") || bpmn.contains("camunda:formKey"));
    }

    @Test
    void offersEachAnswerThatTheDomainKnowsAndNoOther() {
        assertThat(components().filter(part -> part.json().has("values")))
                .isNotEmpty()
                .allSatisfy(part -> assertThat(values(part)).as(part.toString()).isEqualTo(names(part)));
    }

    @Test
    void preselectsNothing() {
        assertThat(breaches(part -> part.json().has("defaultValue"))).isEmpty();
    }

    @Test
    void requiresEveryDecisionAndItsReason() {
        assertThat(breaches(part -> DECISIONS.contains(part.key())
                        && !part.json().at("/validate/required").asBoolean()))
                .isEmpty();
    }

    @Test
    void limitsWhatCanBeTyped() {
        assertThat(breaches(part -> Set.of("textarea", "textfield").contains(part.type())
                        && part.answeredByPeople()
                        && (part.json().at("/validate/maxLength").asInt() < 1
                                || part.json().at("/validate/maxLength").asInt() > LONGEST_TEXT)))
                .isEmpty();
    }

    /** Tasklist sets a list of questions beside the record in place of its heading, and hides whatever stands with that. */
    @Test
    void headsAListOfQuestionsWithNothingButAHeading() {
        assertThat(Model.files("forms", ".form").filter(file -> endsWithAList(read(file))))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(parts(read(file))
                                .map(part -> part.path("content").asText())
                                .filter(content -> content.contains("<h2>")))
                        .as(file.toString())
                        .singleElement()
                        .asString()
                        .matches("<h2>[^<]+</h2>"));
    }

    private static boolean endsWithAList(JsonNode form) {
        return parts(form)
                .reduce((earlier, later) -> later)
                .filter(last -> last.path("type").asText().equals("dynamiclist"))
                .isPresent();
    }

    @Test
    void asksForEachChildWithoutAddingOrLosingOne() {
        assertThat(components().filter(part -> part.type().equals("dynamiclist")))
                .isNotEmpty()
                .allSatisfy(list -> {
                    assertThat(list.json().path("path").asText()).isIn("children", "matches", "cases", "adults");
                    assertThat(list.json().path("allowAddRemove").asBoolean(true))
                            .isFalse();
                    assertThat(parts(list.json()))
                            .filteredOn(part -> part.path("key").asText().equals("number"))
                            .singleElement()
                            .matches(number -> number.path("readonly").asBoolean()
                                    && !number.path("disabled").asBoolean());
                });
    }

    private static List<String> breaches(Predicate<Component> broken) {
        List<Component> all = components().toList();
        assertThat(all).isNotEmpty();
        return all.stream().filter(broken).map(Component::toString).toList();
    }

    private static Stream<Component> components() {
        return Model.files("forms", ".form")
                .flatMap(file -> parts(read(file)).map(part -> new Component(file, part)))
                .flatMap(Component::withParts);
    }

    private static Stream<JsonNode> parts(JsonNode parent) {
        return StreamSupport.stream(parent.path("components").spliterator(), false);
    }

    private static List<String> values(Component part) {
        return StreamSupport.stream(part.json().path("values").spliterator(), false)
                .map(value -> value.path("value").asText())
                .sorted()
                .toList();
    }

    private static List<String> names(Component part) {
        assertThat(ANSWERS).containsKey(part.key());
        return Arrays.stream(ANSWERS.get(part.key()).getEnumConstants())
                .map(Enum::name)
                .sorted()
                .toList();
    }

    private static JsonNode read(Path form) {
        try {
            return new ObjectMapper().readTree(Model.text(form));
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(form + " is not JSON", malformed);
        }
    }
}
