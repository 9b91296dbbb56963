package onefrontdoor.family;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Suggests whom a test tells it to suggest. */
public final class MatchingOnPaper extends Matching {

    private final Map<PersonId, List<Suggestion>> suggestions = new HashMap<>();

    public MatchingOnPaper() {
        super(null);
    }

    public void suggest(PersonId person, Suggestion suggestion) {
        suggestions.put(person, List.of(suggestion));
    }

    @Override
    public List<Suggestion> suggestionsFor(Person person) {
        return suggestions.getOrDefault(person.id(), List.of());
    }

    @Override
    public List<PersonId> confirmed(PersonId person) {
        return List.of(person);
    }
}
