package onefrontdoor.taf;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Children by number as a record was shown to somebody; whom they may not know has no name here. */
final class ChildNames {

    private ChildNames() {}

    /** @param shown lines that tell the number and the name of each child; without any there are no names */
    static Map<Integer, String> in(@Nullable Object shown) {
        Map<Integer, String> names = new TreeMap<>();
        if (shown instanceof List<?> lines) {
            lines.stream()
                    .map(line -> (Map<?, ?>) line)
                    .forEach(line -> names.put(
                            Integer.valueOf(String.valueOf(line.get("number"))),
                            Objects.toString(line.get("name"), "")));
        }
        return names;
    }
}
