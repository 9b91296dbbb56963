package onefrontdoor.taf;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import onefrontdoor.family.Sex;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a council sets for the page of a family.
 *
 * @param parentsAsTold words by which whoever makes contact calls a parent, and the sex that each says
 * @param adultServices kinds of services that work with adults (Think Family)
 */
@ConfigurationProperties("onefrontdoor.plan")
record FamilyPageProperties(Map<String, Sex> parentsAsTold, List<String> adultServices) {

    FamilyPageProperties {
        parentsAsTold = Map.copyOf(parentsAsTold);
        adultServices = List.copyOf(adultServices);
    }

    /** The sex of a parent who is called so; empty where the words do not say that somebody is a parent. */
    Optional<Sex> parentCalled(String told) {
        return Optional.ofNullable(parentsAsTold.get(told.strip().toLowerCase(Locale.UK)));
    }
}
