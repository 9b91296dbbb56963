package onefrontdoor.frontdoor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.consent.OwnWord;
import onefrontdoor.consent.PrivateLinks;
import onefrontdoor.consent.StopCode;
import onefrontdoor.consent.StopWish;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody of the family stops what they agreed to, with nothing but their private link (CT11). */
@Service
@Transactional
public class StopDesk {

    private static final String ALL = "ALL";
    private static final String HELP_TOO = "HELP_TOO";
    private static final String ONE = "agency-";

    private final PrivateLinks links;
    private final AgenciesInWords agencies;
    private final StaffWords words;

    StopDesk(PrivateLinks links, AgenciesInWords agencies, StaffWords words) {
        this.links = links;
        this.agencies = agencies;
        this.words = words;
    }

    /**
     * What the page behind a link shows; it names nobody.
     *
     * @param ways what can be stopped
     */
    public record Shown(List<String> agencies, boolean help, String until, List<Option> ways) {}

    /** Empty alike for every code behind which nothing can be stopped, whatever the reason. */
    @Transactional(readOnly = true)
    public Optional<Shown> open(String typed) {
        return StopCode.read(typed).flatMap(links::open).map(this::shown);
    }

    private Shown shown(OwnWord.Agreed agreed) {
        List<String> names = agreed.agencies().stream().map(agencies::name).toList();
        return new Shown(names, agreed.help(), words.dayOf(agreed.until()), ways(agreed));
    }

    private List<Option> ways(OwnWord.Agreed agreed) {
        List<Option> ways = new ArrayList<>();
        if (!agreed.agencies().isEmpty()) {
            ways.add(new Option(ALL, words.sentence("stop.way.all")));
        }
        if (agreed.agencies().size() > 1) {
            agreed.agencies()
                    .forEach(code ->
                            ways.add(new Option(ONE + code, words.sentence("stop.way.one", agencies.name(code)))));
        }
        if (agreed.help()) {
            ways.add(new Option(HELP_TOO, words.sentence("stop.way.help-too")));
        }
        return ways;
    }

    /**
     * Stops at once.
     *
     * @return false when there is nothing behind this link that could be stopped
     */
    public boolean stop(String typed, FormAnswers answers) {
        return StopCode.read(typed)
                .filter(code -> links.stop(code, wish(answers)))
                .isPresent();
    }

    private static StopWish wish(FormAnswers answers) {
        String way = answers.optionalText("stop").orElse("");
        boolean one = way.startsWith(ONE);
        if (!one && !way.equals(ALL) && !way.equals(HELP_TOO)) {
            throw new Refusal(Refusal.Kind.INVALID, "Choose what you want to stop.");
        }
        return new StopWish(
                press(answers),
                way.equals(HELP_TOO),
                one ? way.substring(ONE.length()) : null,
                answers.optionalText("reason").orElse(null));
    }

    /** Without the number of the page, as from a page that somebody changed, each press counts for itself. */
    private static UUID press(FormAnswers answers) {
        try {
            return UUID.fromString(answers.optionalText("press").orElse(""));
        } catch (IllegalArgumentException changed) {
            return UUID.randomUUID();
        }
    }
}
