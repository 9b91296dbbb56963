package onefrontdoor.frontdoor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** A story as one line of bars, ready to be drawn; all lengths are pixels. The table beside it says the same in words. */
public record StoryDrawing(List<Bar> bars) {

    public static final int WIDTH = 720;

    /** Short stretches stay visible. */
    private static final int LEAST = 4;

    /** What somebody sees of a stretch: who is responsible in kind, not by name. */
    public enum Look {
        DESK,
        SERVICE,
        SOCIAL_CARE,
        PLAN,
        NOBODY;

        static Look of(StoryKind kind) {
            return switch (kind) {
                case SOCIAL_CARE -> SOCIAL_CARE;
                case PLAN_KEPT, PLAN_LED, PLAN_STEPPED_UP -> PLAN;
                case SERVICE, FAMILY_SUPPORT, STEPPED_DOWN -> SERVICE;
                default -> kind.weight() == StoryKind.Weight.ENDS ? NOBODY : DESK;
            };
        }
    }

    /** A stretch from left to right. */
    public record Bar(int x, int width, Look look) {

        /** As it is named in the style sheet. */
        public String fill() {
            return switch (look) {
                case DESK -> "#ffffff";
                case SERVICE -> "#b1b4b6";
                case PLAN -> "#1d70b8";
                case SOCIAL_CARE -> "#0b0c0c";
                case NOBODY -> "none";
            };
        }
    }

    public StoryDrawing {
        bars = List.copyOf(bars);
    }

    /** From the first day until now. */
    static StoryDrawing of(List<Timeline.Span> spans, Instant now) {
        if (spans.isEmpty()) {
            return new StoryDrawing(List.of());
        }
        Instant first = spans.get(0).since();
        long all = Math.max(1, Duration.between(first, now).toSeconds());
        return new StoryDrawing(spans.stream()
                .filter(span -> !span.rows().isEmpty())
                .map(span -> bar(span, first, all, now))
                .toList());
    }

    private static Bar bar(Timeline.Span span, Instant first, long all, Instant now) {
        int from = at(span.since(), first, all);
        int to = at(Objects.requireNonNullElse(span.until(), now), first, all);
        int x = Math.min(from, WIDTH - LEAST);
        return new Bar(x, Math.max(LEAST, to - x), Look.of(span.rows().get(0).kind()));
    }

    private static int at(Instant moment, Instant first, long all) {
        long part = WIDTH * Duration.between(first, moment).toSeconds() / all;
        return (int) Math.max(0, Math.min(WIDTH, part));
    }
}
