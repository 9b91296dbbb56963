package onefrontdoor.consent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a decision to share can stand on: what holds of agreement, and the overrides in force, the gravest first. */
record Footing(Standing service, Standing share, AgencyStanding agency, List<OverrideStanding> inForce) {

    private static final Set<HoldsNow> AGREED = Set.of(HoldsNow.AGREED, HoldsNow.AGREED_OWN);

    boolean isAgreed() {
        return agency == AgencyStanding.LISTED && AGREED.contains(share.holds());
    }

    Optional<OverrideStanding> override() {
        return inForce.stream().findFirst();
    }

    /** What all overrides in force list together. */
    Set<FieldClass> items() {
        return inForce.stream().flatMap(override -> override.items().stream()).collect(Collectors.toUnmodifiableSet());
    }

    Map<String, Object> facts() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("serviceAgreement", service.holds().name());
        facts.put("shareAgreement", share.holds().name());
        facts.put("agency", agency.name());
        facts.put("ground", override().map(override -> override.ground().name()).orElse(null));
        return facts;
    }
}
