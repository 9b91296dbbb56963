package onefrontdoor.handover;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An amount in pounds and pence, exact to the penny. */
public record Money(long pence) implements Comparable<Money> {

    public static final Money NONE = new Money(0);

    private static final Pattern TYPED = Pattern.compile("£? ?([0-9]{1,6}|[0-9]{1,3},[0-9]{3})(\\.[0-9]{2})?");
    private static final int PENCE_OF_A_POUND = 100;

    /** As somebody types it, such as 1,200 or £35.50; empty for anything that is not clearly one amount. */
    public static Optional<Money> typed(String text) {
        return TYPED.matcher(text.strip()).matches()
                ? Optional.of(of(new BigDecimal(text.replaceAll("[£, ]", "").strip())))
                : Optional.empty();
    }

    /** @throws ArithmeticException for a part of a penny */
    static Money of(BigDecimal pounds) {
        return new Money(
                pounds.setScale(2, RoundingMode.UNNECESSARY).movePointRight(2).longValueExact());
    }

    Money plus(Money more) {
        return new Money(Math.addExact(pence, more.pence));
    }

    Money minus(Money less) {
        return new Money(Math.subtractExact(pence, less.pence));
    }

    boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }

    /** For a table that a program reads, such as 1200.50. */
    public String plain() {
        return BigDecimal.valueOf(pence, 2).toPlainString();
    }

    /** As people read it, such as £1,200.50. */
    @Override
    public String toString() {
        long whole = Math.abs(pence);
        return String.format(
                Locale.UK, "%s£%,d.%02d", pence < 0 ? "-" : "", whole / PENCE_OF_A_POUND, whole % PENCE_OF_A_POUND);
    }
}
