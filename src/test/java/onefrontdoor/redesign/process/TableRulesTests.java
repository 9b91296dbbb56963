package onefrontdoor.redesign.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import onefrontdoor.redesign.Finding;
import onefrontdoor.redesign.ModelSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where only one rule may answer, no two fit the same number. */
class TableRulesTests {

    private static final String FILE = "processes/shared/ages.dmn";

    @ParameterizedTest
    @CsvSource({"[0..4],[4..9]", "<= 5,>= 5", "'1, 3',[2..4]", "< 18,7"})
    void refusesTwoRulesThatFitTheSameNumber(String one, String other) {
        assertThat(found(one, other))
                .contains(FILE + ", “Second”: The rule “First” can fit together with it, and only one may answer."
                        + " Say more exactly when each fits.");
    }

    @ParameterizedTest
    @CsvSource({"[0..4],[5..9]", "< 5,>= 5", "[0..4),4"})
    void letsRulesStandThatMeetNowhere(String one, String other) {
        assertThat(found(one, other)).noneMatch(sentence -> sentence.contains("fit together"));
    }

    private static List<String> found(String one, String other) {
        TreeMap<String, String> files = new TreeMap<>();
        files.put(FILE, """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="Definitions_ages" name="Ages"
                    namespace="http://camunda.org/schema/1.0/dmn">
                  <decision id="ages" name="Ages"><decisionTable id="Table_ages" hitPolicy="UNIQUE">
                    <input id="Input_age" label="Age"><inputExpression id="Expression_age" typeRef="integer"><text>age</text>
                      </inputExpression></input>
                    <output id="Output_desk" name="desk" typeRef="string" />%s%s
                  </decisionTable></decision>
                </definitions>""".formatted(rule("First", one), rule("Second", other)));
        ParsedSet set = ParsedSet.of(new ModelSet(files));
        return new TableRules().check(set, set).map(Finding::toString).toList();
    }

    private static String rule(String name, String age) {
        return """
                <rule id="Rule_%1$s"><description>%1$s</description>
                  <inputEntry id="InputEntry_%1$s"><text>%2$s</text></inputEntry>
                  <outputEntry id="OutputEntry_%1$s"><text>"%1$s"</text></outputEntry></rule>
                """.formatted(name, age.replace("<", "&lt;").replace(">", "&gt;"));
    }
}
