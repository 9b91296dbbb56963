package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the rows of a story into words. */
@Component
class StoryWords {

    private final StaffWords words;
    private final AgenciesInWords agencies;

    StoryWords(StaffWords words, AgenciesInWords agencies) {
        this.words = words;
        this.agencies = agencies;
    }

    /** A stretch of the story as one line of the table. */
    StoryView.Line line(StoryRow row, @Nullable Instant until) {
        return new StoryView.Line(
                words.dayOf(row.since()),
                until == null ? "" : words.dayOf(until),
                words.of(row.kind()),
                need(row),
                who(row.who()),
                Objects.requireNonNullElse(row.reference(), ""));
    }

    private String need(StoryRow row) {
        return Stream.of(row.level(), row.route())
                .filter(Objects::nonNull)
                .map(words::of)
                .collect(Collectors.joining(". "));
    }

    private String who(@Nullable String code) {
        if (code == null) {
            return "";
        }
        String desk = words.coded("Desk", code);
        return desk.equals(code.replace('-', ' ')) ? agencies.name(code) : desk;
    }

    /** To which closure a contact goes back (T21). */
    String comesBack(StoryRow closed, Instant receivedAt) {
        return words.sentence(
                "story.comes-back",
                words.of(closed.kind()),
                words.dayOf(closed.since()),
                who(closed.who()),
                ComingBack.days(closed, receivedAt),
                Objects.requireNonNullElse(closed.reference(), ""));
    }
}
