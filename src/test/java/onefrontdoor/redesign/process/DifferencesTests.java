package onefrontdoor.redesign.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onefrontdoor.redesign.Difference;
import onefrontdoor.redesign.ModelSet;
import org.junit.jupiter.api.Test;

/** A redesign is told in words that a process owner uses, element by element. */
class DifferencesTests {

    private static final ModelSet RELEASED = ModelSet.released();
    private static final String REVIEW = "processes/taf/taf-review.bpmn";
    private static final String DEADLINES = "processes/shared/deadlines.dmn";
    private static final String THRESHOLD = "forms/frontdoor/decide-threshold.form";

    @Test
    void nothingDiffersFromItself() {
        assertThat(Differences.between(RELEASED, RELEASED)).isEmpty();
    }

    @Test
    void saysWhatATaskWasAndIs() {
        assertThat(changed(REVIEW, "name=\"Write up review\"", "name=\"Write up meeting\""))
                .containsExactly(
                        "user task “Write up meeting”: changed, name was “Write up review” and is “Write up meeting”");
    }

    @Test
    void saysWhatAClockWasAndIs() {
        assertThat(changed(DEADLINES, "<text>1</text>", "<text>2</text>"))
                .first()
                .asString()
                .startsWith(
                        "rule “The referrer gets an acknowledgement within 1 working day.”: changed, results was “1 |")
                .contains("is “2 |");
    }

    @Test
    void saysWhatIsNewAndWhatIsGoneOnAForm() {
        List<String> other = changed(THRESHOLD, "\"Field_rationale\"", "\"Field_reasons\"");

        assertThat(other).containsExactly("textarea “Why?”: gone", "textarea “Why?”: new");
    }

    @Test
    void saysWhatIsOnlyDrawnElsewhere() {
        String text = RELEASED.files().get(REVIEW);
        String bounds = text.replaceFirst("(?s).*?(bpmnElement=\"Task_WriteUpReview\".*?x=\"\\d+\").*", "$1");
        String moved = bounds.replaceFirst("x=\"\\d+\"", "x=\"9999\"");

        assertThat(changed(REVIEW, bounds, moved)).containsExactly("user task “Write up review”: stands elsewhere");
    }

    @Test
    void isSilentAboutWhatAnEditorWritesOut() {
        ModelSet written = RELEASED;
        for (String file : RELEASED.files().keySet()) {
            written = file.endsWith(".bpmn")
                    ? written.with(file, Redrawn.of(RELEASED, file).drawn())
                    : written;
        }

        assertThat(written.files().get(REVIEW))
                .contains("gatewayDirection=\"Unspecified\"")
                .isNotEqualTo(RELEASED.files().get(REVIEW));
        assertThat(Differences.between(RELEASED, written)).isEmpty();
        assertThat(changed(REVIEW, "cancelActivity=\"true\"", "cancelActivity=\"false\""))
                .containsExactly("boundary event “Review day”: changed, whether it ends its step is “false”");
    }

    @Test
    void saysWhichFilesAreNewAndGone() {
        assertThat(Differences.between(RELEASED, RELEASED.without(DEADLINES)))
                .isNotEmpty()
                .allMatch(one ->
                        one.change() == Difference.Change.REMOVED && one.file().equals(DEADLINES));
        assertThat(Differences.between(RELEASED.without(REVIEW), RELEASED))
                .isNotEmpty()
                .allMatch(one -> one.change() == Difference.Change.ADDED)
                .anyMatch(one -> one.toString().matches("sequence flow “.*”: new, from “.*” to “.*”"));
    }

    private static List<String> changed(String file, String passage, String instead) {
        String text = RELEASED.files().get(file);
        assertThat(text).contains(passage);
        int at = text.indexOf(passage);
        String other = text.substring(0, at) + instead + text.substring(at + passage.length());
        return Differences.between(RELEASED, RELEASED.with(file, other)).stream()
                .map(Difference::toString)
                .toList();
    }
}
