package onefrontdoor;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a decision table answered, and which of its rules did. */
public record Answer(List<Map<String, Object>> results, List<String> rules) {

    public String only(String output) {
        if (results.size() != 1) {
            throw new AssertionError("one answer expected, got " + rules);
        }
        return all(output).get(0);
    }

    public List<String> all(String output) {
        return results.stream()
                .map(result -> Objects.toString(result.get(output)))
                .toList();
    }
}
