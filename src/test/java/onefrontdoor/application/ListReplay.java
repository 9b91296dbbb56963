package onefrontdoor.application;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Works out who of staff may see a record by living through what was done about its list (RB36). */
class ListReplay {

    private static final Duration GLASS = Duration.ofHours(4);
    private static final Set<String> MAY_BREAK = Set.of("dswm1", "dswm2", "dehm1", "edt1", "hos1");

    private final Set<String> listed = new HashSet<>();
    private final Map<String, Instant> brokenUntil = new HashMap<>();

    boolean isRestricted() {
        return !listed.isEmpty();
    }

    boolean lists(String person) {
        return listed.isEmpty() || listed.contains(person);
    }

    boolean opens(String person, Instant now) {
        return lists(person) || now.isBefore(brokenUntil.getOrDefault(person, Instant.MIN));
    }

    boolean mayBreak(String person) {
        return MAY_BREAK.contains(person);
    }

    void restricted(Set<String> people) {
        listed.clear();
        listed.addAll(people);
    }

    void lifted() {
        listed.clear();
        brokenUntil.clear();
    }

    void broken(String person, Instant now) {
        if (!opens(person, now) && mayBreak(person)) {
            brokenUntil.put(person, now.plus(GLASS));
        }
    }
}
