package onefrontdoor.redesign.process;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onefrontdoor.redesign.Finding;
import onefrontdoor.redesign.ModelSet;

/** Looks through a redesign before anybody runs it: no engine, no database, no network. */
public final class ModelCheck {

    private final ParsedSet built;
    private final ParsedSet live;
    private final List<Rule> sound;
    private final List<Rule> kept;

    /**
     * @param built the set that this version of the service was built with, which says what its work knows
     * @param live the set by which cases go now, against which changes are seen
     */
    public ModelCheck(ModelSet built, ModelSet live) {
        this.built = ParsedSet.of(built);
        this.live = ParsedSet.of(live, this.built);
        Set<String> desks = Desks.known();
        this.sound = Stream.concat(flows(desks).stream(), paper(desks).stream()).toList();
        this.kept = List.of(new Unchanged(), new Clocks(), new Decisions());
    }

    private ModelCheck(ModelCheck earlier, ParsedSet live) {
        this.built = live;
        this.live = live;
        this.sound = earlier.sound;
        this.kept = earlier.kept;
    }

    /** The same check once another set is live; what is the same in both is not read again. */
    public ModelCheck against(ModelSet live) {
        return new ModelCheck(this, ParsedSet.of(live, this.live));
    }

    private static List<Rule> flows(Set<String> desks) {
        return List.of(
                new AllowedWords(),
                new AllowedExpressions(Work.known()),
                new Doing(),
                new Variables(),
                new Named(),
                new Flows(),
                new Answers(),
                new Calls(),
                new Messages(),
                new Retries(),
                new PeoplesWork(desks),
                new SafetyRules());
    }

    private static List<Rule> paper(Set<String> desks) {
        return List.of(
                new Forms(),
                new FormAnswers(),
                new Tables(),
                new TableRules(),
                new TableGaps(),
                new TableValues(desks));
    }

    /** @return everything that is wrong, by file; empty when the set may go live */
    public List<Finding> check(ModelSet proposed) {
        ParsedSet now = ParsedSet.of(proposed, built);
        return sorted(Stream.concat(sound(now), kept(now)));
    }

    /** @return what is wrong with the set whatever was live before it */
    public List<Finding> soundness(ModelSet proposed) {
        return sorted(sound(ParsedSet.of(proposed, built)));
    }

    /** @return what the set takes away from cases and children of what is live */
    public List<Finding> losses(ModelSet proposed) {
        return sorted(kept(ParsedSet.of(proposed, built)));
    }

    private Stream<Finding> sound(ParsedSet now) {
        return Stream.concat(now.unreadable.stream(), sound.stream().flatMap(rule -> rule.check(now, built)));
    }

    private Stream<Finding> kept(ParsedSet now) {
        return kept.stream().flatMap(rule -> rule.check(now, live));
    }

    private static List<Finding> sorted(Stream<Finding> found) {
        return found.distinct()
                .sorted(Comparator.comparing(Finding::file).thenComparing(Finding::element))
                .toList();
    }
}
