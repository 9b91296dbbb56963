package onefrontdoor.consent;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Tells the kind of an agency by its code, so that nobody who asks can claim to be the police. */
@Component
@EnableConfigurationProperties(SharingProperties.class)
class Recipients {

    static final String FAMILY = "family";

    private final Map<String, RecipientKind> kinds = new HashMap<>();

    Recipients(SharingProperties plan) {
        plan.adultSafeguarding().forEach(agency -> kinds.put(agency, RecipientKind.ADULT_SAFEGUARDING));
        plan.healthForProtection().forEach(agency -> kinds.put(agency, RecipientKind.HEALTH_FOR_PROTECTION));
        plan.socialCare().forEach(agency -> kinds.put(agency, RecipientKind.SOCIAL_CARE));
        plan.police().forEach(agency -> kinds.put(agency, RecipientKind.POLICE));
        kinds.put(FAMILY, RecipientKind.FAMILY);
    }

    RecipientKind kindOf(String agency) {
        return kinds.getOrDefault(agency, RecipientKind.EARLY_HELP_PARTNER);
    }
}
