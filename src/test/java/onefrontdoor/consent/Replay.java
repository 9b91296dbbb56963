package onefrontdoor.consent;

import static onefrontdoor.shared.WorkingCalendar.LONDON;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Works out to whom a record is open by living through everything that was said, in the order in which it was said. */
public final class Replay {

    /** Somebody with a say, or nobody whose word counts. */
    public enum Voice {
        OWN,
        MOTHER,
        FATHER,
        FAMILY,
        NEIGHBOUR
    }

    /** Something said. */
    public record Word(
            Instant at, Voice voice, boolean yes, Set<String> listed, Set<String> excluded, boolean forEyes) {}

    /** An authorisation for one agency; signable until then, or without need of a signature. */
    public static final class Authorised {

        final String agency;
        public final boolean crime;
        final Instant from;
        public boolean signed;
        public boolean ended;

        public Authorised(String agency, boolean crime, Instant from) {
            this.agency = agency;
            this.crime = crime;
            this.from = from;
        }

        public boolean holds(Instant now) {
            return !ended && (!crime || signed || now.isBefore(endOfNextWorkingDay(from)));
        }
    }

    private final List<Word> words = new ArrayList<>();
    public final List<Authorised> authorised = new ArrayList<>();

    public void hears(Word word) {
        words.add(word);
    }

    public boolean opens(String agency, Instant now) {
        return overridden(agency, now) || agreed(agency, now);
    }

    public boolean overridden(String agency, Instant now) {
        return authorised.stream().anyMatch(each -> each.agency.equals(agency) && each.holds(now));
    }

    private boolean agreed(String agency, Instant now) {
        Map<Voice, Word> last = new HashMap<>();
        Set<Voice> silenced = new HashSet<>();
        boolean stopped = false;
        for (Word word : inOrder()) {
            boolean spokeBefore = last.keySet().stream().anyMatch(voice -> voice != Voice.FAMILY);
            if (word.voice() != Voice.FAMILY) {
                last.put(word.voice(), word);
                silenced.remove(word.voice());
                stopped = false;
            } else if (!word.yes()) {
                silenced.addAll(last.keySet());
                last.put(Voice.FAMILY, word);
                stopped = true;
            } else if (!spokeBefore) {
                last.put(Voice.FAMILY, word);
                silenced.clear();
                stopped = false;
            }
        }
        return !stopped && agreedBy(considered(last), silenced, agency, now);
    }

    private static Map<Voice, Word> considered(Map<Voice, Word> last) {
        Map<Voice, Word> considered = new HashMap<>(last);
        if (last.containsKey(Voice.OWN)) {
            considered.keySet().retainAll(Set.of(Voice.OWN));
        } else if (last.size() > 1) {
            considered.remove(Voice.FAMILY);
        }
        return considered;
    }

    private static boolean agreedBy(Map<Voice, Word> considered, Set<Voice> silenced, String agency, Instant now) {
        boolean refused = false;
        boolean agreed = false;
        for (Map.Entry<Voice, Word> each : considered.entrySet()) {
            Word word = each.getValue();
            refused |= !word.yes() || word.excluded().contains(agency);
            agreed |= word.yes()
                    && !silenced.contains(each.getKey())
                    && word.listed().contains(agency)
                    && word.forEyes()
                    && now.isBefore(yearAfter(word.at()));
        }
        return agreed && !refused;
    }

    private List<Word> inOrder() {
        return words.stream()
                .filter(word -> word.voice() != Voice.NEIGHBOUR)
                .sorted(Comparator.comparing(Word::at))
                .toList();
    }

    private static Instant yearAfter(Instant moment) {
        return closing(LocalDate.ofInstant(moment, LONDON).plusMonths(12));
    }

    static Instant endOfNextWorkingDay(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, LONDON).plusDays(1);
        while (Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek())
                || Set.of("2026-04-03", "2026-04-06", "2027-12-27").contains(day.toString())) {
            day = day.plusDays(1);
        }
        return closing(day);
    }

    private static Instant closing(LocalDate day) {
        return day.atTime(LocalTime.of(17, 0)).atZone(LONDON).toInstant();
    }
}
