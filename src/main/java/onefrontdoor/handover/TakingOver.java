package onefrontdoor.handover;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** Knows for which children of social care early help was asked and has not answered; a later module does (INV16). */
@NamedInterface("step")
public interface TakingOver {

    /** Whether early help was asked to take a child over and nobody leads there yet. */
    boolean isAsked(UUID child);
}
