package onefrontdoor.frontdoor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onefrontdoor.consent.HoldsNow;
import org.jspecify.annotations.Nullable;

/** What the decision tables may ask: codes, numbers and dates of one contact, nothing that names anybody. */
class Facts {

    private static final int UNBORN = -1;

    private final Map<String, Object> known = new HashMap<>();

    private Facts() {}

    static Map<String, Object> ofContact(Contact contact, List<Child> children, LocalDate today) {
        Facts facts = about(contact);
        facts.known.put(
                "youngestAge",
                children.stream()
                        .map(child -> age(child, today))
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
        return facts.known;
    }

    static Map<String, Object> ofChild(Contact contact, Child child, LocalDate today) {
        Facts facts = about(contact);
        facts.known.put("age", age(child, today));
        return facts.known;
    }

    static Map<String, Object> ofChild(Contact contact, Child child, LocalDate today, Level level) {
        Map<String, Object> facts = ofChild(contact, child, today);
        facts.put("level", level.name());
        return facts;
    }

    /** What eligibility for targeted family support asks beside (TF1 to TF9). */
    static Map<String, Object> ofDecided(Contact contact, Child child, LocalDate today, Decided decided) {
        Map<String, Object> facts = ofChild(contact, child, today);
        facts.put("level", decided.level().name());
        facts.put("route", decided.route().name());
        facts.put("agreement", decided.agreement().name());
        facts.put(
                "compromisedParenting",
                contact.worry().answerTo(Indicator.COMPROMISED_PARENTING).name());
        return facts;
    }

    /** At what level and on which route a child is helped, and whether help is agreed to. */
    record Decided(Level level, Route route, HoldsNow agreement) {}

    private static Facts about(Contact contact) {
        Facts facts = new Facts();
        Worry worry = contact.worry();
        facts.known.put("purpose", worry.purpose().name());
        facts.known.put("immediacy", worry.immediacy().name());
        facts.known.put("indicators", worry.present().stream().map(Enum::name).toList());
        facts.known.put("indicatorsAnswered", worry.anyIndicatorAnswered());
        facts.known.put("agreesToHelp", contact.family().agreesToHelp().name());
        return facts;
    }

    private static @Nullable Integer age(Child child, LocalDate today) {
        return child.told().birth().isUnborn()
                ? Integer.valueOf(UNBORN)
                : child.told().birth().age(today).orElse(null);
    }
}
