package onefrontdoor.consent;

import java.util.Set;

/** For what, with which agencies and without which (RB22). */
public record Scope(Set<SharingPurpose> purposes, Set<String> agencies, Set<String> excluded) {

    public static final Scope NONE = new Scope(Set.of(), Set.of(), Set.of());

    public Scope {
        purposes = Set.copyOf(purposes);
        agencies = Set.copyOf(agencies);
        excluded = Set.copyOf(excluded);
    }
}
