package onefrontdoor.audit.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import onefrontdoor.audit.Opening;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Who looked and why, in words: for information governance as it is, for the family by team and without other families. */
@Component
class LookedWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(WorkingCalendar.LONDON);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(WorkingCalendar.LONDON);

    private static final String AT_AGENCY = "agency@";

    private final MessageSource words;
    private final boolean namesReaders;
    private final Set<String> unnamed;

    LookedWords(
            MessageSource words,
            @Value("${onefrontdoor.audit.report.names-readers}") boolean namesReaders,
            @Value("${onefrontdoor.audit.report.teams-not-named}") Set<String> unnamed) {
        this.words = words;
        this.namesReaders = namesReaders;
        this.unnamed = Set.copyOf(unnamed);
    }

    /** An opening as information governance sees it. */
    record Line(String at, String who, String team, String reference, String form) {}

    /** What a family is told: a day, a team, and what for. */
    record Told(String day, String team, String why) {}

    Line line(Opening opening) {
        return new Line(
                MOMENT.format(opening.at()),
                opening.who(),
                teams(opening.desks()),
                opening.reference(),
                opening.form());
    }

    /** One line for each day, team and purpose, however often. */
    List<Told> report(List<Opening> openings) {
        return List.copyOf(openings.stream().map(this::told).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private Told told(Opening opening) {
        List<String> desks = opening.desks();
        boolean hidden = desks.stream().anyMatch(unnamed::contains);
        String team = hidden ? word("looked.team.unnamed") : teams(desks);
        return new Told(
                day(opening.at()),
                namesReaders && !hidden ? team + ", " + opening.who() : team,
                words.getMessage("looked.kind." + opening.kind(), null, word("looked.kind.other"), Locale.UK));
    }

    private String teams(List<String> desks) {
        return desks.isEmpty()
                ? word("looked.team.unknown")
                : desks.stream().map(this::team).collect(Collectors.joining(", "));
    }

    /** Somebody of a partner agency sits at no desk but at an agency, such as agency@police. */
    private String team(String desk) {
        if (desk.startsWith(AT_AGENCY)) {
            String code = desk.substring(AT_AGENCY.length());
            String name = words.getMessage("Agency." + code, null, code.replace('-', ' '), Locale.UK);
            return words.getMessage("looked.team.partner", new Object[] {name}, Locale.UK);
        }
        return words.getMessage("looked.team." + desk, null, desk.replace('-', ' '), Locale.UK);
    }

    private static String day(Instant at) {
        return DAY.format(at);
    }

    private String word(String key) {
        return words.getMessage(key, null, Locale.UK);
    }
}
