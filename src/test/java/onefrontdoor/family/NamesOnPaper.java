package onefrontdoor.family;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;

/** Finds on records whom a test says that it finds. */
public final class NamesOnPaper extends Namesakes {

    private Found found = new Found(Set.of(), Set.of());
    private @Nullable Reference like;

    public NamesOnPaper() {
        super(null, null);
    }

    public void find(Set<String> themselves, Set<String> kin) {
        found = new Found(themselves, kin);
    }

    public void isLike(Reference record) {
        like = record;
    }

    @Override
    public Found on(Reference record, Map<String, String> staff) {
        return found;
    }

    @Override
    public Optional<Reference> restrictedRecordLike(Reference record) {
        return Optional.ofNullable(like);
    }
}
