package onefrontdoor.directory;

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
}
