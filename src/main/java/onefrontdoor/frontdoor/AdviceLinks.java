package onefrontdoor.frontdoor;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onefrontdoor.directory.ServiceEntry;
import org.springframework.stereotype.Component;

/** Services that a manager named with advice, for whoever hears of the advice; the services themselves hear nothing (SC01, INV01). */
@Component
class AdviceLinks {

    private static final Set<ContactSource> THE_FAMILY_ITSELF = Set.of(ContactSource.FAMILY, ContactSource.SELF);

    private final CaseFiles files;
    private final DecisionBook decisions;
    private final OfferedServices offered;

    AdviceLinks(CaseFiles files, DecisionBook decisions, OfferedServices offered) {
        this.files = files;
        this.decisions = decisions;
        this.offered = offered;
    }

    /** None until the outcome was told, and none for somebody who hears no more than that a decision was made (RB11). */
    List<ContactStatus.Link> of(Contact contact, List<ContactStatus.Told> told) {
        Set<ContactStatus.Kind> heard =
                told.stream().map(ContactStatus.Told::kind).collect(Collectors.toSet());
        boolean forThemselves = contact.worry().purpose() == Purpose.ADVICE
                && THE_FAMILY_ITSELF.contains(contact.referrer().source())
                && heard.contains(ContactStatus.Kind.DECIDED);
        return heard.contains(ContactStatus.Kind.ADVICE) || forThemselves ? named(contact) : List.of();
    }

    private List<ContactStatus.Link> named(Contact contact) {
        return files.childrenOn(contact).stream()
                .flatMap(child -> decisions.destination(child).stream())
                .filter(chosen -> chosen.destination() == Destination.ADVICE)
                .flatMap(chosen -> offered.with(chosen).stream())
                .map(AdviceLinks::link)
                .distinct()
                .toList();
    }

    private static ContactStatus.Link link(ServiceEntry entry) {
        return new ContactStatus.Link(entry.title(), entry.website(), entry.howToAsk());
    }

    /** As somebody reads it out or writes it. */
    String inWords(Contact contact, List<ContactStatus.Told> told) {
        return of(contact, told).stream()
                .map(link -> " " + link.title() + (link.website().isEmpty() ? "" : ", " + link.website()) + ". "
                        + link.howToAsk())
                .collect(Collectors.joining());
    }
}
