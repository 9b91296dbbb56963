package onefrontdoor.stepchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import onefrontdoor.frontdoor.AgenciesInWords;
import onefrontdoor.stepchange.Disagreement.Found;
import onefrontdoor.stepchange.Disagreement.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The disagreements of a year: how far they went, how they ended, how long they took, what was learnt; no family is named (RB33). */
@Service
@Transactional(readOnly = true)
public class DisagreementReport {

    private static final Duration YEAR = Duration.ofDays(365);

    private final Disagreements book;
    private final Learning learning;
    private final AgenciesInWords agencies;
    private final DisagreementWords words;
    private final Clock clock;

    DisagreementReport(
            Disagreements book, Learning learning, AgenciesInWords agencies, DisagreementWords words, Clock clock) {
        this.book = book;
        this.learning = learning;
        this.agencies = agencies;
        this.words = words;
        this.clock = clock;
    }

    /** How many there were of each. @param numbers in the order of the words */
    public record Counted(String what, Map<String, Long> numbers) {}

    /** One that has ended. @param days from its beginning, begun days counted whole */
    public record Lesson(
            String about, String from, String stage, String outcome, long days, String kind, String words) {}

    /** The report. */
    public record Year(long all, long open, List<Counted> counts, List<Lesson> lessons) {}

    public Year lastTwelveMonths() {
        List<Disagreement> all = book.since(clock.instant().minus(YEAR));
        return new Year(
                all.size(),
                all.stream().filter(one -> !one.hasEnded()).count(),
                List.of(
                        counted("stage", all, one -> words.of(one.last().stage())),
                        counted("outcome", all, this::outcome),
                        counted("from", all, this::from)),
                all.stream().filter(Disagreement::hasEnded).map(this::lesson).toList());
    }

    private static Counted counted(String what, List<Disagreement> all, Function<Disagreement, String> by) {
        return new Counted(what, all.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting())));
    }

    private String outcome(Disagreement one) {
        Found found = one.last().found();
        return found == null || !one.hasEnded() ? words.sentence("case.open") : words.of(found.finding());
    }

    private String from(Disagreement one) {
        String agency = one.challenge().agency();
        return agency == null ? words.of(one.challenge().way()) : agencies.name(agency);
    }

    private Lesson lesson(Disagreement one) {
        Optional<Learning.Learnt> learnt = learning.from(one.id());
        return new Lesson(
                words.of(one.about().kind()),
                from(one),
                words.of(one.last().stage()),
                outcome(one),
                days(one.begunAt(), one.last()),
                learnt.map(found -> words.learning(found.kind())).orElse(""),
                learnt.map(Learning.Learnt::words).orElse(""));
    }

    private static long days(Instant begun, Step last) {
        Instant ended = Optional.ofNullable(last.found()).map(Found::at).orElse(begun);
        return Duration.between(begun, ended).plusDays(1).minusNanos(1).toDays();
    }
}
