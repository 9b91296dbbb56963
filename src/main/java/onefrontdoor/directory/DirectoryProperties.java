package onefrontdoor.directory;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the council keeps its directory.
 *
 * @param source document of Open Referral from which an empty directory is filled; empty for none
 * @param confirmedEvery how long an entry may stay unconfirmed (domain 3.6)
 */
@ConfigurationProperties("onefrontdoor.directory")
record DirectoryProperties(
        String source, Period confirmedEvery, @DefaultValue List<LocalArea> areas) {

    LocalDate staleBefore(LocalDate today) {
        return today.minus(confirmedEvery);
    }

    /** The area whose collaborative a postcode belongs to. */
    Optional<LocalArea> of(String postcode) {
        String district = PostcodeArea.district(postcode);
        return areas.stream()
                .filter(area -> area.postcodes().contains(district))
                .findFirst();
    }
}
