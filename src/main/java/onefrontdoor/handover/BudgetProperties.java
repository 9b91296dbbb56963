package onefrontdoor.handover;

import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The commissioning budget of targeted family support, as the council sets it (E39).
 *
 * @param eachYear in pounds, from April to March
 * @param inYear another amount for one year, by the year in which it begins
 * @param kinds of extras that may be asked for (N14 to N17)
 * @param boughtWithin how long after the approval somebody says what was spent
 * @param outcomeWithin how long after the purchase somebody says what it did for the family
 */
@ConfigurationProperties("onefrontdoor.budget")
record BudgetProperties(
        BigDecimal eachYear,
        @DefaultValue Map<Integer, BigDecimal> inYear,
        List<BudgetKind> kinds,
        int decideWithinWorkingDays,
        Period boughtWithin,
        Period outcomeWithin) {

    /** What the year that begins in the given April may cost in all. */
    Money of(int year) {
        return Money.of(inYear.getOrDefault(year, eachYear));
    }
}
