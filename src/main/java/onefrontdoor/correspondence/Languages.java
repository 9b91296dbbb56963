package onefrontdoor.correspondence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Languages beside English in which this council has wordings of its mails, by the names that people give them (SC03). */
@Component
public class Languages {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[^\\p{L}]+");

    private final List<Locale> worded;

    Languages(@Value("${onefrontdoor.mail.languages}") List<String> tags, MessageSource words) {
        worded = tags.stream().map(Locale::forLanguageTag).toList();
        worded.forEach(language -> check(language, words));
    }

    private static void check(Locale language, MessageSource words) {
        String tag = words.getMessage("mail.meeting.language", null, language);
        if (!language.toLanguageTag().equals(tag)) {
            throw new IllegalStateException(
                    "Set onefrontdoor.mail.languages to languages that have a file of wordings, "
                            + "such as mail_pl.properties with mail.meeting.language=pl.");
        }
    }

    /** By their English names. */
    public List<String> names() {
        return Stream.concat(Stream.of(Locale.ENGLISH), worded.stream())
                .map(language -> language.getDisplayLanguage(Locale.UK))
                .toList();
    }

    /** The wording for a language as people call it; empty for English, and for a language without one. */
    public Optional<Locale> wordingFor(@Nullable String language) {
        Set<String> said = names(language);
        return worded.stream()
                .filter(one -> said.contains(lower(one.getDisplayLanguage(Locale.UK)))
                        || said.contains(lower(one.getDisplayLanguage(one))))
                .findFirst();
    }

    /** Whether somebody needs a language in which nothing is worded; then an interpreter has to help. */
    public boolean lacksWordingFor(@Nullable String language) {
        Set<String> said = names(language);
        return !said.isEmpty()
                && !said.equals(Set.of("english"))
                && wordingFor(language).isEmpty();
    }

    private static Set<String> names(@Nullable String language) {
        return language == null
                ? Set.of()
                : BETWEEN_NAMES
                        .splitAsStream(lower(language))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toSet());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
