package onefrontdoor.redesign.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The whole numbers of which an entry speaks, such as {@code < 18}, {@code [0..4]} or {@code 1, 3}. */
final class Numbers {

    private static final long NO_END = 1_000_000_000L;
    private static final Pattern COMPARED = Pattern.compile("\\A(<=|>=|<|>|)\\s*(-?\\d{1,8})");
    private static final Pattern BETWEEN =
            Pattern.compile("\\A([\\[(\\]])\\s*(-?\\d{1,8})\\s*\\.\\.\\s*(-?\\d{1,8})\\s*([\\])\\[])");

    private final List<Range> ranges;

    private Numbers(Stream<Range> ranges) {
        this.ranges = joined(ranges.filter(range -> range.low <= range.high)
                .sorted(Comparator.comparingLong(Range::low))
                .toList());
    }

    /** From one whole number to another, both included. */
    record Range(long low, long high) {

        private boolean meets(Range other) {
            return low <= other.high && other.low <= high;
        }

        /** As people say it. */
        String inWords() {
            return low == high ? String.valueOf(low) : low + " to " + high;
        }
    }

    /** @return empty when the entry speaks of something else */
    static Optional<Numbers> in(String entry) {
        List<Optional<Range>> parts =
                Stream.of(entry.split(",")).map(part -> range(part.strip())).toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(new Numbers(parts.stream().flatMap(Optional::stream)))
                : Optional.empty();
    }

    private static Optional<Range> range(String part) {
        Matcher between = BETWEEN.matcher(part);
        if (between.matches()) {
            long low = Long.parseLong(between.group(2)) + (between.group(1).equals("[") ? 0 : 1);
            long high = Long.parseLong(between.group(3)) - (between.group(4).equals("]") ? 0 : 1);
            return Optional.of(new Range(low, high));
        }
        Matcher compared = COMPARED.matcher(part);
        return compared.matches()
                ? Optional.of(compared(compared.group(1), Long.parseLong(compared.group(2))))
                : Optional.empty();
    }

    private static Range compared(String how, long number) {
        return switch (how) {
            case "<" -> new Range(-NO_END, number - 1);
            case "<=" -> new Range(-NO_END, number);
            case ">" -> new Range(number + 1, NO_END);
            case ">=" -> new Range(number, NO_END);
            default -> new Range(number, number);
        };
    }

    private static List<Range> joined(List<Range> sorted) {
        List<Range> joined = new ArrayList<>();
        for (Range next : sorted) {
            Range last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && next.low <= last.high + 1) {
                joined.set(joined.size() - 1, new Range(last.low, Math.max(last.high, next.high)));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    Numbers and(Numbers others) {
        return new Numbers(Stream.concat(ranges.stream(), others.ranges.stream()));
    }

    boolean holdAll(Numbers others) {
        return others.ranges.stream()
                .allMatch(other -> ranges.stream().anyMatch(own -> own.low <= other.low && other.high <= own.high));
    }

    boolean meet(Numbers others) {
        return ranges.stream().anyMatch(own -> others.ranges.stream().anyMatch(own::meets));
    }

    /** Whether they end just before a range, or begin just after it. */
    boolean border(Range gap) {
        return ranges.stream().anyMatch(own -> own.high == gap.low - 1 || own.low == gap.high + 1);
    }

    /** What is left out between the lowest and the highest of them. */
    List<Range> leftOut() {
        List<Range> gaps = new ArrayList<>();
        for (int next = 1; next < ranges.size(); next++) {
            gaps.add(new Range(ranges.get(next - 1).high + 1, ranges.get(next).low - 1));
        }
        return gaps;
    }
}
