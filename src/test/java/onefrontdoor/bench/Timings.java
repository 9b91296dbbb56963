package onefrontdoor.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** How long one deed takes, done again and again; the first times warm the machine up and do not count. */
final class Timings {

    private static final int WARMING_UP = 20;

    private Timings() {}

    static <T> void report(String what, List<T> subjects, Consumer<T> deed) {
        List<Double> millis = new ArrayList<>();
        for (T subject : subjects) {
            long begun = System.nanoTime();
            deed.accept(subject);
            millis.add((System.nanoTime() - begun) / 1e6);
        }
        List<Double> counted = millis.stream().skip(WARMING_UP).sorted().toList();
        System.out.printf(
                "BENCH %s: median %.1f ms, p95 %.1f ms, slowest %.1f ms (%d times)%n",
                what,
                counted.get(counted.size() / 2),
                counted.get(counted.size() * 95 / 100),
                counted.get(counted.size() - 1),
                counted.size());
    }
}
