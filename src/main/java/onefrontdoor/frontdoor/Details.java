package onefrontdoor.frontdoor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers the lines of a record that say something; what is empty gets no line. */
class Details {

    private final List<Detail> lines = new ArrayList<>();
    private final StaffWords words;

    Details(StaffWords words) {
        this.words = words;
    }

    Details with(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.add(new Detail(words.sentence("consent.detail." + name), value));
        }
        return this;
    }

    Details with(String name, @Nullable Enum<?> code) {
        return with(name, code == null ? null : words.of(code));
    }

    Details with(String name, Collection<? extends Enum<?>> codes) {
        return with(name, codes.stream().sorted().map(words::of).collect(Collectors.joining("; ")));
    }

    Details agencies(String name, Collection<String> codes) {
        return with(
                name,
                codes.stream().sorted().map(code -> words.coded("Agency", code)).collect(Collectors.joining("; ")));
    }

    List<Detail> lines() {
        return List.copyOf(lines);
    }
}
