package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.family.Mention;
import onefrontdoor.family.Person;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Everybody whom a contact mentions, each in a line by which people tell them apart; the children it is about first. */
@Component
class PeopleInWords {

    private final CaseFiles files;
    private final Redaction redaction;
    private final Clock clock;

    PeopleInWords(CaseFiles files, Redaction redaction, Clock clock) {
        this.files = files;
        this.redaction = redaction;
        this.clock = clock;
    }

    record Line(Mention mention, String words, boolean isChild) {

        Option option() {
            return new Option(mention.place(), words);
        }

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return mention.toString();
        }
    }

    /** Those of whom the reader knows. */
    List<Line> on(Contact contact, Sight sight) {
        return on(contact).stream()
                .filter(line -> redaction.knows(line.mention(), contact, sight))
                .toList();
    }

    List<Line> on(Contact contact) {
        List<Line> lines = new ArrayList<>();
        files.childrenOn(contact).forEach(child -> lines.add(line(contact, child)));
        List<PersonTold> household = contact.household();
        for (int place = 0; place < household.size(); place++) {
            Mention mention = new Mention(contact.reference(), Mention.As.PERSON, place + 1);
            lines.add(line(contact, household.get(place), mention));
        }
        return lines;
    }

    private Line line(Contact contact, Child child) {
        String age = child.told().birth().describe(today());
        return new Line(FamilyWord.mention(contact, child), child.name() + ", " + age, true);
    }

    private Line line(Contact contact, PersonTold told, Mention mention) {
        String words = Stream.of(
                        told.name() == null ? "Name not known" : told.name(),
                        told.relationship(),
                        told.birth().describe(today()))
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
        boolean child = Person.roleOf(told.birth(), contact.receivedAt()) == Person.Role.CHILD;
        return new Line(mention, words, child);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON);
    }
}
