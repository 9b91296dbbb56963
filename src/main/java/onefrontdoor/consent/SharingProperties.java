package onefrontdoor.consent;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Who may share without agreement, and which agencies protect children, as the council configures them.
 *
 * @param overriders desks whose people may authorise an override (Q05)
 * @param dutyToShareFrom from when the duty of the 2026 Act is a ground; off while empty (Q16)
 */
@ConfigurationProperties("onefrontdoor.sharing")
record SharingProperties(
        Set<String> overriders,
        int secondSignatureWithinWorkingDays,
        Set<String> socialCare,
        Set<String> police,
        Set<String> healthForProtection,
        Set<String> adultSafeguarding,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate dutyToShareFrom) {}
