package onefrontdoor.consent;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import onefrontdoor.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A decision to share or not to share, with its reasons, as it is kept for good (RB25).
 *
 * @param override relied on, if any
 */
public record SharingDecision(
        UUID id,
        SharingRequest request,
        RecipientKind recipient,
        Ruling ruling,
        List<Part> parts,
        @Nullable UUID override,
        Actor askedBy,
        Instant decidedAt) {

    /** What is decided of one kind of information. */
    public record Part(FieldClass fieldClass, boolean given, String reason) {}

    public boolean mayShare() {
        return parts.stream().anyMatch(Part::given);
    }

    /** The kinds of information that may go. */
    public Set<FieldClass> given() {
        return parts.stream().filter(Part::given).map(Part::fieldClass).collect(Collectors.toUnmodifiableSet());
    }

    /** Says nothing of the family: it must not reach a log (P23). */
    @Override
    public String toString() {
        return "SharingDecision " + id;
    }
}
