package onefrontdoor.application;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.application.Secret.Kind;
import onefrontdoor.family.NhsNumber;
import onefrontdoor.family.Upn;
import onefrontdoor.frontdoor.ChildTold;
import onefrontdoor.frontdoor.Home;
import onefrontdoor.frontdoor.MakeContact;

/** Plants a secret in every personal field of every record, and finds them again in what somebody is answered. */
class Secrets {

    private static final Pattern CANDIDATE = Pattern.compile(
            "(?i)zzq[a-z]{9}|C-\\d{4}-\\d{6}|\\b999 ?\\d{3} ?\\d{4}\\b"
                    + "|\\b[A-Z]8712\\d{8}\\b|\\b(?:198|20[01])\\d-\\d\\d-\\d\\d\\b|\\b\\d{1,2} [a-z]{3,9} (?:198|20[01])\\d\\b");
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Map<String, Secret> bySpelling = new LinkedHashMap<>();
    private final Random letters = new Random(2026);
    private int numbers = 100;

    /** A new word that looks like no other, so that nobody takes two people for one. */
    String word(String state, Kind kind) {
        String word = "Zzq"
                + letters.ints(9, 'a', 'z' + 1)
                        .mapToObj(letter -> String.valueOf((char) letter))
                        .collect(Collectors.joining());
        return kept(state, kind, word);
    }

    /** Something that belongs to this record only and cannot be a word, such as its reference. */
    String kept(String state, Kind kind, String spelt) {
        bySpelling.put(plain(spelt), new Secret(state, kind, spelt));
        return spelt;
    }

    void noLonger(String spelt) {
        bySpelling.remove(plain(spelt));
    }

    LocalDate birthday(String state, Kind kind) {
        LocalDate day = LocalDate.of(kind == Kind.CHILD ? 2011 : 1981, 1, 1).plusDays(numbers++);
        kept(state, kind, day.toString());
        kept(state, kind, IN_WORDS.format(day));
        return day;
    }

    MakeContact plantedIn(MakeContact told, String state) {
        NhsNumber nhs = nhsNumber();
        Upn upn = upn();
        kept(state, Kind.CHILD, nhs.value());
        kept(state, Kind.CHILD, upn.value());
        Kind referrer = told.referrer().source().professional() ? Kind.REFERRER : Kind.PUBLIC_REFERRER;
        Function<Kind, Canaries> canaries = kind -> new Canaries(() -> word(state, kind), nhs, upn);
        Home home = canaries.apply(Kind.HOME).in(told.home());
        return new MakeContact(
                canaries.apply(referrer).in(told.referrer()),
                told.children().stream()
                        .map(child -> schooled(canaries.apply(Kind.CHILD).in(child), word(state, Kind.STORY)))
                        .toList(),
                canaries.apply(Kind.PEOPLE).in(told.household()),
                new Home(home.address(), home.postcode(), word(state, Kind.STORY), home.interpreterNeeded()),
                canaries.apply(Kind.STORY).in(told.worry()),
                canaries.apply(Kind.STORY).in(told.family()),
                told.worksForCouncil());
    }

    private static ChildTold schooled(ChildTold child, String school) {
        return new ChildTold(
                child.givenName(),
                child.familyName(),
                child.description(),
                child.birth(),
                child.sex(),
                school,
                child.nhsNumber(),
                child.upn());
    }

    /** What a whole answer holds: status line aside, every header and the body. */
    Set<Secret> in(HttpResponse<String> answer) {
        Set<Secret> found = new LinkedHashSet<>();
        Matcher candidate = CANDIDATE.matcher(answer.headers().map() + answer.body());
        while (candidate.find()) {
            Secret secret = bySpelling.get(plain(candidate.group()));
            if (secret != null) {
                found.add(secret);
            }
        }
        return found;
    }

    /** What somebody might type to find this record; words lack their last letter, so that an echo is no find. */
    Stream<Map<String, String>> searchesFor(String state) {
        return all().stream()
                .filter(secret -> secret.state().equals(state) && secret.kind() == Kind.CHILD)
                .map(Secrets::typed)
                .flatMap(Optional::stream)
                .limit(3);
    }

    private static Optional<Map<String, String>> typed(Secret secret) {
        String word = secret.spelt();
        if (word.startsWith("Zzq")) {
            return Optional.of(Map.of("name", word.substring(0, word.length() - 1)));
        }
        if (word.matches("\\d{4}-.*")) {
            LocalDate day = LocalDate.parse(word);
            return Optional.of(Map.of(
                    "day", "" + day.getDayOfMonth(), "month", "" + day.getMonthValue(), "year", "" + day.getYear()));
        }
        return word.matches("\\d{10}") ? Optional.of(Map.of("number", word)) : Optional.empty();
    }

    Set<Secret> all() {
        return new LinkedHashSet<>(bySpelling.values());
    }

    private static String plain(String spelt) {
        return spelt.matches("[\\d ]+") ? spelt.replace(" ", "") : spelt.toLowerCase(Locale.ROOT);
    }

    /** One in eleven has a check digit that cannot be written. */
    private NhsNumber nhsNumber() {
        Optional<NhsNumber> number = Optional.empty();
        while (number.isEmpty()) {
            String digits = "999100%03d".formatted(numbers++);
            number = fitting("0123456789", check -> NhsNumber.parse(digits + check));
        }
        return number.get();
    }

    private Upn upn() {
        String digits = "871200000%03d".formatted(numbers++);
        return fitting("ABCDEFGHJKLMNPQRTUVWXYZ", check -> Upn.parse(check + digits))
                .orElseThrow();
    }

    private static <N> Optional<N> fitting(String checks, Function<String, N> read) {
        for (String check : checks.split("")) {
            try {
                return Optional.of(read.apply(check));
            } catch (IllegalArgumentException another) {
                continue;
            }
        }
        return Optional.empty();
    }
}
