package onefrontdoor.taf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import onefrontdoor.correspondence.Languages;
import onefrontdoor.frontdoor.AgenciesInWords;
import org.springframework.stereotype.Component;

/** The team around a family in words: who is of it, how each is invited, and what of it is left to a person. */
@Component
class TeamSheet {

    private final Members members;
    private final Invitations invitations;
    private final Attendances attendances;
    private final Welcome welcome;
    private final Languages languages;
    private final AgenciesInWords agencies;
    private final PlanWords words;

    TeamSheet(
            Members members,
            Invitations invitations,
            Attendances attendances,
            Welcome welcome,
            Languages languages,
            AgenciesInWords agencies,
            PlanWords words) {
        this.members = members;
        this.invitations = invitations;
        this.attendances = attendances;
        this.welcome = welcome;
        this.languages = languages;
        this.agencies = agencies;
        this.words = words;
    }

    List<Map<String, Object>> of(Plan plan, Optional<Meeting> meeting) {
        Map<UUID, Attendances.Attended> answers =
                meeting.map(ahead -> attendances.at(ahead.id())).orElse(Map.of());
        return members.of(plan.reference()).stream()
                .filter(Member::here)
                .map(member -> {
                    Map<String, Object> line = line(plan, member);
                    attended(line, answers.get(member.id()));
                    invited(line, member, meeting);
                    return line;
                })
                .toList();
    }

    private Map<String, Object> line(Plan plan, Member member) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", member.id().toString());
        line.put("name", member.name());
        line.put("part", member.part());
        line.put("agency", member.agency() == null ? "" : agencies.name(member.agency()));
        line.put(
                "children",
                new TreeSet<>(member.children()).stream().map(String::valueOf).collect(Collectors.joining(", ")));
        line.put("email", Objects.toString(member.reached().email(), ""));
        line.put("reached", Objects.toString(member.reached().otherwise(), ""));
        told(line, plan, member);
        return line;
    }

    private void told(Map<String, Object> line, Plan plan, Member member) {
        line.put("language", Objects.toString(member.spoken().language(), ""));
        line.put("interpreter", member.spoken().interpreter());
        line.put("lacksWording", languages.lacksWordingFor(member.spoken().language()));
        line.put("refusal", welcome.refusal(plan, member).orElse(""));
        line.put("byMail", welcome.byMail(plan, member));
    }

    private static void attended(Map<String, Object> line, Attendances.Attended answer) {
        line.put("attendance", answer == null ? "" : answer.answer().name());
        line.put("report", answer == null ? "" : Objects.toString(answer.report(), ""));
    }

    /** What they were told last, and whether somebody still has to tell them. */
    private void invited(Map<String, Object> line, Member member, Optional<Meeting> meeting) {
        Optional<Invitation> last = meeting.stream()
                .flatMap(ahead -> invitations.standing(ahead.id(), member.id()).stream())
                .findFirst();
        line.put("told", last.map(this::told).orElse(""));
        line.put(
                "toTell",
                last.filter(one -> one.state() == Invitation.State.IN_PERSON)
                        .map(one -> one.id().toString())
                        .orElse(""));
    }

    private String told(Invitation invitation) {
        return words.of(invitation.news()) + ": " + words.of(invitation.state());
    }
}
