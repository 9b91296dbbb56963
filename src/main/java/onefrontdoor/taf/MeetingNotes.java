package onefrontdoor.taf;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Component;

/** What was kept on the page of a meeting while it went on, as its review takes it over: it is typed once (F07). */
@Component
class MeetingNotes {

    private final Meetings meetings;
    private final Members members;
    private final Attendances attendances;
    private final Minutes minutes;
    private final PlanWords words;

    MeetingNotes(Meetings meetings, Members members, Attendances attendances, Minutes minutes, PlanWords words) {
        this.meetings = meetings;
        this.members = members;
        this.attendances = attendances;
        this.minutes = minutes;
        this.words = words;
    }

    /** Who was there, from the page and from the form. */
    String present(Reference plan, FormAnswers typed) {
        return joined(", ", present(plan), typed.optionalText("present"), "Who was there?");
    }

    /** What was said and agreed, from the page and from the form. */
    String minutes(Reference plan, FormAnswers typed) {
        return joined("\n\n", minutes(plan), typed.optionalText("minutes"), "What was said and agreed?");
    }

    private static String joined(String between, Optional<String> live, Optional<String> typed, String question) {
        if (live.isEmpty() && typed.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "Answer “" + question + "”.");
        }
        return Stream.of(live, typed).flatMap(Optional::stream).collect(Collectors.joining(between));
    }

    /** Everything that the page holds, before it is written up; empty where it holds nothing. */
    String shown(Reference plan) {
        return Stream.of(present(plan), minutes(plan), missing(plan))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n\n"));
    }

    private Optional<String> present(Reference plan) {
        return filled(named(plan, Attendance.PRESENT).collect(Collectors.joining(", ")));
    }

    private Optional<String> minutes(Reference plan) {
        Map<AgendaItem, Minutes.Text> texts =
                meetings.open(plan).map(meeting -> minutes.of(meeting.id())).orElse(Map.of());
        Stream<String> items = Arrays.stream(AgendaItem.values())
                .filter(item ->
                        !texts.getOrDefault(item, Minutes.Text.NONE).words().isBlank())
                .map(item -> words.of(item) + "\n" + texts.get(item).words());
        return filled(Stream.concat(items, reports(plan)).collect(Collectors.joining("\n\n")));
    }

    private Stream<String> reports(Reference plan) {
        Map<UUID, Attendances.Attended> answers = answers(plan);
        return members.of(plan).stream()
                .filter(member -> answers.containsKey(member.id()))
                .filter(member -> answers.get(member.id()).report() != null)
                .map(member -> words.of(Attendance.ABSENT_WITH_REPORT) + ": " + member.name() + "\n"
                        + answers.get(member.id()).report());
    }

    /** Who owes a report of the meeting before, and of this one. */
    private Optional<String> missing(Reference plan) {
        List<String> owing = Stream.concat(
                        named(plan, Attendance.ABSENT_WITHOUT_REPORT),
                        owing(plan).stream().map(Member::name))
                .distinct()
                .toList();
        return filled(String.join(", ", owing)).map(names -> words.of("missing", "reports") + ": " + names);
    }

    /** Members whose report of the last meeting is still missing. */
    List<Member> owing(Reference plan) {
        Map<UUID, Attendances.Attended> last =
                meetings.last(plan).map(meeting -> attendances.at(meeting.id())).orElse(Map.of());
        return members.of(plan).stream()
                .filter(member -> last.containsKey(member.id()))
                .filter(member -> last.get(member.id()).answer() == Attendance.ABSENT_WITHOUT_REPORT)
                .toList();
    }

    private Stream<String> named(Reference plan, Attendance how) {
        Map<UUID, Attendances.Attended> answers = answers(plan);
        return members.of(plan).stream()
                .filter(member -> answers.containsKey(member.id()))
                .filter(member -> answers.get(member.id()).answer() == how)
                .map(member -> member.name() + " (" + member.part() + ")");
    }

    private Map<UUID, Attendances.Attended> answers(Reference plan) {
        return meetings.open(plan).map(meeting -> attendances.at(meeting.id())).orElse(Map.of());
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(said -> !said.isEmpty());
    }
}
