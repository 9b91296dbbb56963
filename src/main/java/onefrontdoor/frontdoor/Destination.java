package onefrontdoor.frontdoor;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the Duty Early Help Manager sends a child whose threshold is not met (G03 to G09). */
public enum Destination {
    TARGETED_FAMILY_SUPPORT("targeted-family-support"),
    TARGETED_YOUTH_SUPPORT("targeted-youth-support"),
    CHILDRENS_CENTRE("childrens-centre"),
    OTHER_EARLY_HELP("other-early-help"),
    UNIVERSAL_SERVICES(null),
    OTHER_SPECIALIST("other-specialist"),
    ADVICE(null),
    NO_FURTHER_ACTION(null),
    /** Its early help plan goes on, from which social care was asked to take it on (RB31, INV16). */
    STAYS_WITH_PLAN(null),
    /** Not a destination but a way back: a Duty Social Worker Manager decides the threshold (RB10). */
    SOCIAL_WORK_DECISION(null);

    private final @Nullable String agency;

    Destination(@Nullable String agency) {
        this.agency = agency;
    }

    /** Whether a service of the directory can go with it: as the place where help is asked for, or as a link. */
    public boolean mayNameServices() {
        return this != NO_FURTHER_ACTION && this != STAYS_WITH_PLAN && this != SOCIAL_WORK_DECISION;
    }

    /**
     * Whether a service of the directory is one that is asked by choosing this. With advice it is a link that anybody may
     * follow; otherwise a family would be promised one service and another, or none, would be told of it (RB22).
     *
     * @param offeredBy the agency behind the service
     */
    boolean goesWith(Optional<String> offeredBy) {
        return switch (this) {
            case ADVICE -> true;
            case UNIVERSAL_SERVICES -> Arrays.stream(values()).noneMatch(other -> other.isAskedAt(offeredBy));
            default -> isAskedAt(offeredBy);
        };
    }

    private boolean isAskedAt(Optional<String> offeredBy) {
        return agency != null && offeredBy.filter(agency::equals).isPresent();
    }

    /** The service that would be told about the family, by its code in the ledger of agreement; empty where nobody is told. */
    public Optional<String> agency() {
        return Optional.ofNullable(agency);
    }
}
