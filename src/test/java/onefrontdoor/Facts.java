package onefrontdoor;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts a decision table is asked about; null stands for not known. */
public record Facts(Map<String, Object> values) {

    public static Facts of(String name, @Nullable Object value) {
        return new Facts(Map.of()).and(name, value);
    }

    public Facts and(String name, @Nullable Object value) {
        Map<String, Object> more = new HashMap<>(values);
        more.put(name, value);
        return new Facts(Collections.unmodifiableMap(more));
    }
}
