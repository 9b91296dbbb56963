package onefrontdoor.family;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Suggests whom a test tells it to suggest. */
public final class MatchingOnPaper extends Matching {

    private final Map<PersonId, List<Suggestion>> suggestions = new HashMap<>();
    private List<Suggestion> forAnybody = List.of();

    public MatchingOnPaper() {
        super(null);
    }

    public void suggest(PersonId person, Suggestion suggestion) {
        suggestions.put(person, List.of(suggestion));
    }

    /** Everybody of whom nothing else is said may be this person. */
    public void suggestForAnybody(Suggestion suggestion) {
        forAnybody = List.of(suggestion);
    }

    @Override
    public List<Suggestion> suggestionsFor(Person person) {
        return suggestions.getOrDefault(person.id(), forAnybody);
    }

    @Override
    public List<PersonId> confirmed(PersonId person) {
        return List.of(person);
    }
}
