package onefrontdoor.handover;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the early help network sees.
 *
 * @param measuredOver how far back the page looks at answers and unmet need
 * @param smallestCount below it no count leaves the council, and others are rounded to it
 * @param longestList how many single requests the page lists
 */
@ConfigurationProperties("onefrontdoor.network")
record NetworkProperties(Period measuredOver, int smallestCount, int longestList) {}
