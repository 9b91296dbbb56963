package onefrontdoor.frontdoor;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import onefrontdoor.family.Birth;
import onefrontdoor.family.Sex;
import onefrontdoor.frontdoor.Basics.ChildBasics;
import onefrontdoor.frontdoor.Basics.HomeBasics;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads the form on which basic information is gathered or chased; what is left empty stays as it was. */
final class BasicsForm {

    static final String NOTE = "What did you do and find out?";

    private BasicsForm() {}

    static HomeBasics home(FormAnswers answers) {
        return new HomeBasics(
                answers.optionalText("address").orElse(null),
                answers.optionalText("postcode").orElse(null),
                answers.optionalText("language").orElse(null),
                answers.optionalChoice("interpreterNeeded", Answer.class).orElse(null));
    }

    static FamilyAwareness family(FormAnswers answers, FamilyAwareness known) {
        return new FamilyAwareness(
                answers.optionalChoice("familyKnows", Answer.class).orElse(known.knows()),
                answers.optionalChoice("agreesToHelp", Agreement.class).orElse(known.agreesToHelp()),
                answers.optionalChoice("agreesToSharing", Agreement.class).orElse(known.agreesToSharing()),
                known.reasonNotAsked());
    }

    static List<ChildBasics> children(FormAnswers answers, LocalDate today) {
        return answers.rows("children").stream().map(row -> child(row, today)).toList();
    }

    private static ChildBasics child(FormAnswers row, LocalDate today) {
        return new ChildBasics(
                ChildRow.number(row),
                row.optionalText("givenName").orElse(null),
                row.optionalText("familyName").orElse(null),
                birth(row, today),
                row.optionalChoice("sex", Sex.class).orElse(null),
                row.optionalText("school").orElse(null));
    }

    /** The rows of the form as it opens, with what is known filled in. */
    static List<Map<String, Object>> shown(List<Child> children) {
        return children.stream().map(BasicsForm::shown).toList();
    }

    private static Map<String, Object> shown(Child child) {
        ChildTold told = child.told();
        Birth birth = told.birth();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(ChildRow.NUMBER, String.valueOf(child.number()));
        row.put("givenName", Objects.toString(told.givenName(), ""));
        row.put("familyName", Objects.toString(told.familyName(), ""));
        row.put("dateOfBirth", Objects.toString(birth.dateOfBirth(), ""));
        row.put("estimatedAge", Objects.toString(birth.estimatedAge(), ""));
        row.put("expectedDate", Objects.toString(birth.expectedDate(), ""));
        row.put("sex", told.sex().name());
        row.put("school", Objects.toString(told.school(), ""));
        return row;
    }

    private static @Nullable Birth birth(FormAnswers row, LocalDate today) {
        try {
            return typedBirth(row).map(birth -> birth.checkedOn(today)).orElse(null);
        } catch (DateTimeParseException | NumberFormatException unreadable) {
            throw new Refusal(Refusal.Kind.INVALID, "Check the dates and ages of the children.");
        } catch (IllegalArgumentException implausible) {
            throw new Refusal(Refusal.Kind.INVALID, implausible.getMessage());
        }
    }

    /** The form still shows an estimate or an expected date when somebody adds the date of birth, which then counts. */
    private static Optional<Birth> typedBirth(FormAnswers row) {
        return row.optionalText("dateOfBirth")
                .map(LocalDate::parse)
                .map(Birth::on)
                .or(() -> row.optionalText("expectedDate").map(LocalDate::parse).map(Birth::expected))
                .or(() -> row.optionalText("estimatedAge").map(Integer::valueOf).map(Birth::about));
    }
}
