package onefrontdoor.taf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is for (E21).
 *
 * @param child number of the child whose it is; none for a need of the whole family
 * @param kind code of the list of needs
 * @param readings oldest first, the one of the start before all others
 */
record Need(int number, @Nullable Integer child, String kind, String words, List<Reading> readings) {

    Need {
        readings = List.copyOf(readings);
    }

    Reading start() {
        return readings.get(0);
    }

    Reading latest() {
        return readings.get(readings.size() - 1);
    }

    /** Names nobody (P23). */
    @Override
    public String toString() {
        return "Need " + number;
    }
}
