package onefrontdoor.taf;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onefrontdoor.frontdoor.EarlierChild.EarlierAgreement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What of the answers on a record can be relied on: blank is not given, an agreement without a day or without agencies is
 * none, and no is no (CT14, domain 2.3).
 */
@Component
class LegacyAnswers {

    private static final String ANSWER = "ANSWER_";
    private static final String YES = "YES";
    private static final String NO = "NO";

    private final LegacyProperties settings;

    LegacyAnswers(LegacyProperties settings) {
        this.settings = settings;
    }

    EarlierAgreement read(LegacyCells cells) {
        LocalDate day = cells.past(LegacyColumn.AGREED_ON);
        Boolean help = said(cells, LegacyColumn.AGREES_TO_HELP, day);
        Set<String> agencies = agencies(cells, day);
        Boolean sharing =
                agencies.isEmpty() ? no(said(cells, LegacyColumn.AGREES_TO_SHARING, day)) : Boolean.valueOf(true);
        note(cells, help, LegacyGap.NO_AGREEMENT_TO_HELP);
        if (Boolean.FALSE.equals(help)) {
            cells.lacks(LegacyGap.HELP_REFUSED);
        }
        note(cells, sharing, LegacyGap.NO_AGREEMENT_TO_SHARING);
        boolean nothing = help == null && sharing == null;
        return new EarlierAgreement(help, sharing, agencies, nothing || day != null ? day : cells.today());
    }

    /** A bare yes names nobody with whom to share. */
    private static @Nullable Boolean no(@Nullable Boolean said) {
        return Boolean.FALSE.equals(said) ? said : null;
    }

    private static void note(LegacyCells cells, @Nullable Boolean answer, LegacyGap gap) {
        if (answer == null) {
            cells.lacks(gap);
        }
    }

    private @Nullable Boolean said(LegacyCells cells, LegacyColumn column, @Nullable LocalDate day) {
        Optional<String> answer = cells.text(column).flatMap(said -> settings.meaning(ANSWER, said));
        if (answer.filter(YES::equals).isPresent() && day == null) {
            cells.lacks(LegacyGap.UNDATED_AGREEMENT);
            return null;
        }
        return answer.filter(said -> said.equals(YES) || said.equals(NO))
                .map(YES::equals)
                .orElse(null);
    }

    private Set<String> agencies(LegacyCells cells, @Nullable LocalDate day) {
        Optional<String> named = cells.text(LegacyColumn.AGREES_TO_SHARING)
                .filter(said -> settings.meaning(ANSWER, said).isEmpty());
        if (named.isEmpty()) {
            return Set.of();
        }
        if (day == null) {
            cells.lacks(LegacyGap.UNDATED_AGREEMENT);
            return Set.of();
        }
        Set<String> agencies =
                Arrays.stream(named.get().split("[|,;]")).map(String::strip).collect(Collectors.toSet());
        if (!settings.agencies().containsAll(agencies)) {
            cells.lacks(LegacyGap.UNKNOWN_AGENCY);
        }
        return agencies.stream().filter(settings.agencies()::contains).collect(Collectors.toSet());
    }
}
