package onefrontdoor.taf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import onefrontdoor.correspondence.Languages;
import onefrontdoor.correspondence.MeetingPlace;
import onefrontdoor.directory.Directory;
import onefrontdoor.frontdoor.AgenciesInWords;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The page of the next meeting of a plan: when and where, who is of the team, what each has heard, and the minutes. */
@Service
@Transactional(readOnly = true)
public class MeetingSheet {

    private final Plans plans;
    private final Meetings meetings;
    private final Minutes minutes;
    private final MeetingNotes notes;
    private final TeamSheet team;
    private final PlanChildren children;
    private final AgenciesInWords agencies;
    private final Directory directory;
    private final Languages languages;
    private final PlanWords words;

    MeetingSheet(
            Plans plans,
            Meetings meetings,
            Minutes minutes,
            MeetingNotes notes,
            TeamSheet team,
            PlanChildren children,
            AgenciesInWords agencies,
            Directory directory,
            Languages languages,
            PlanWords words) {
        this.plans = plans;
        this.meetings = meetings;
        this.minutes = minutes;
        this.notes = notes;
        this.team = team;
        this.children = children;
        this.agencies = agencies;
        this.directory = directory;
        this.languages = languages;
        this.words = words;
    }

    /** An answer to choose. */
    public record Choice(String value, String words) {}

    public Map<String, Object> of(Reference reference) {
        Plan plan = plans.get(reference);
        Optional<Meeting> meeting = meetings.open(reference);
        Optional<Meeting.Arranged> arranged = meeting.map(Meeting::arranged);
        Map<String, Object> sheet = new LinkedHashMap<>(answers(reference));
        sheet.put("arranged", arranged.map(this::inWords).orElse(""));
        sheet.put("arrangement", arranged.map(MeetingSheet::typed).orElse(Map.of()));
        sheet.put("members", team.of(plan, told(plan, meeting)));
        sheet.put("agenda", agenda(meeting));
        sheet.put(
                "owing",
                choices(notes.owing(reference).stream(), owing -> owing.id().toString(), Member::name));
        return sheet;
    }

    /** Of a closed plan is shown who heard that it ended. */
    private Optional<Meeting> told(Plan plan, Optional<Meeting> open) {
        return plan.state() == PlanState.CLOSED ? meetings.calledOff(plan.reference()) : open;
    }

    /** What can be chosen. */
    private Map<String, Object> answers(Reference reference) {
        return Map.of(
                "attendances", choices(Attendance.values()),
                "kinds", choices(TeamDesk.Kind.values()),
                "places", places(),
                "agencies", choices(agencies.codes().stream(), code -> code, agencies::name),
                "children", choices(numbers(reference), number -> number, this::child),
                "languages", String.join(", ", languages.names()));
    }

    private Stream<String> numbers(Reference plan) {
        return children.on(plan).stream().map(child -> String.valueOf(child.number()));
    }

    private String child(String number) {
        return words.of("page", "child").replace("{0}", number);
    }

    private static <T> List<Choice> choices(Stream<T> all, Function<T, String> value, Function<T, String> words) {
        return all.map(one -> new Choice(value.apply(one), words.apply(one))).toList();
    }

    private String inWords(Meeting.Arranged how) {
        String place = how.place().service();
        return how.begins() + ", " + how.lasts().toMinutes() + " min, "
                + (place == null ? words.of(how.place().kind()) : place);
    }

    /** What stands, for the form to begin with; the place of a service is chosen anew. */
    private static Map<String, String> typed(Meeting.Arranged how) {
        return Map.of(
                "begins", how.begins().toString(),
                "minutes", String.valueOf(how.lasts().toMinutes()),
                "place", how.place().kind().name());
    }

    private List<Choice> choices(Enum<?>[] answers) {
        return choices(Arrays.stream(answers), Enum::name, words::of);
    }

    /** A service that keeps its address to itself is no place to meet (INV12). */
    private List<Choice> places() {
        Stream<Choice> kinds = Stream.of(MeetingPlace.Kind.ONLINE, MeetingPlace.Kind.TOLD_IN_PERSON)
                .map(kind -> new Choice(kind.name(), words.of(kind)));
        Stream<Choice> services = directory.everything().stream()
                .filter(entry -> !entry.isConfidential())
                .map(entry -> new Choice(entry.id().toString(), entry.title()));
        return Stream.concat(kinds, services).toList();
    }

    private List<Map<String, String>> agenda(Optional<Meeting> meeting) {
        Map<AgendaItem, Minutes.Text> texts =
                meeting.map(ahead -> minutes.of(ahead.id())).orElse(Map.of());
        List<Map<String, String>> agenda = new ArrayList<>();
        for (AgendaItem item : AgendaItem.values()) {
            Minutes.Text text = texts.getOrDefault(item, Minutes.Text.NONE);
            agenda.add(Map.of(
                    "item", item.name(),
                    "title", words.of(item),
                    "words", text.words(),
                    "version", String.valueOf(text.version())));
        }
        return agenda;
    }
}
