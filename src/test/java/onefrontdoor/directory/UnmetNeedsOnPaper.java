package onefrontdoor.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Unmet needs, kept in memory. */
public final class UnmetNeedsOnPaper extends UnmetNeeds {

    public final List<UnmetNeed> noted = new ArrayList<>();

    public UnmetNeedsOnPaper() {
        super(null);
    }

    @Override
    public void note(UnmetNeed unmet, UUID child) {
        noted.add(unmet);
    }

    @Override
    public List<UnmetNeed> since(Instant moment) {
        return noted.stream()
                .filter(unmet -> !unmet.noticedAt().isBefore(moment))
                .toList();
    }
}
