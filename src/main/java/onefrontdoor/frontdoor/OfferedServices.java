package onefrontdoor.frontdoor;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import onefrontdoor.directory.Directory;
import onefrontdoor.directory.PostcodeArea;
import onefrontdoor.directory.ServiceEntry;
import onefrontdoor.directory.ServicesSought;
import onefrontdoor.directory.UnmetNeed;
import onefrontdoor.directory.UnmetNeeds;
import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Services of the directory at the decision: none that takes nobody is chosen in silence, and what is missing is noted (SC31). */
@Component
class OfferedServices {

    private final Directory directory;
    private final UnmetNeeds unmet;
    private final ChosenServices chosen;
    private final LevelsOfNeed levels;
    private final StaffWords words;
    private final Clock clock;

    OfferedServices(
            Directory directory,
            UnmetNeeds unmet,
            ChosenServices chosen,
            LevelsOfNeed levels,
            StaffWords words,
            Clock clock) {
        this.directory = directory;
        this.unmet = unmet;
        this.chosen = chosen;
        this.levels = levels;
        this.words = words;
        this.clock = clock;
    }

    /** What the form offers, as the directory has it at this moment. */
    Map<String, Object> options() {
        return Map.of(
                "services",
                        directory.search(new ServicesSought()).stream()
                                .map(entry -> option(inWords(entry), entry.id()))
                                .toList(),
                "needs",
                        directory.needs().stream()
                                .map(need -> option(need.name(), need.id()))
                                .toList());
    }

    private static Map<String, String> option(String label, UUID value) {
        return Map.of("label", label, "value", value.toString());
    }

    private static String inWords(ServiceEntry entry) {
        if (!entry.takesFamilies()) {
            return entry.title() + " (" + why(entry) + ")";
        }
        return entry.title()
                + entry.waitingDays()
                        .filter(days -> days > 0)
                        .map(days -> " (waits " + days + " days)")
                        .orElse("");
    }

    private static String why(ServiceEntry entry) {
        return switch (UnmetNeed.Cause.of(entry)) {
            case FULL, NONE_FITS -> "full";
            case PAUSED -> "paused";
            case CLOSED -> "closed";
        };
    }

    /** @throws Refusal when a service was chosen that takes nobody now, or does not go with the answer */
    void check(Contact contact, Child child, DestinationDecision.Choice choice) {
        List<UUID> services = choice.offer().services();
        if (!services.isEmpty() && !choice.destination().mayNameServices()) {
            throw refusal(
                    "No service goes with this answer for child " + child.number() + ". Leave the service empty.");
        }
        if (services.size() > 1 && choice.destination() != Destination.ADVICE) {
            throw refusal("Choose one service for child " + child.number() + "; two only go with advice.");
        }
        services.forEach(service -> mustGoWith(child, choice.destination(), service));
        services.forEach(service -> mustTakeFamilies(contact, child, service));
        choice.offer().missing().ifPresent(need -> noneFits(contact, child, need));
    }

    private void mustGoWith(Child child, Destination destination, UUID service) {
        ServiceEntry entry = directory.entry(service);
        if (!destination.goesWith(entry.agency())) {
            throw refusal("“" + entry.title() + "” does not belong to “" + words.of(destination)
                    + "”: it would not be asked about child " + child.number() + ". Choose a service that does,"
                    + " choose the destination of this service, or leave the service empty.");
        }
    }

    private void mustTakeFamilies(Contact contact, Child child, UUID service) {
        ServiceEntry entry = directory.entry(service);
        if (!entry.takesFamilies()) {
            note(contact, child, String.join(", ", directory.offers(entry)), entry);
            throw refusal(
                    "“" + entry.title() + "” is " + why(entry) + ". The need has been noted. Choose another service"
                            + " for child " + child.number() + ", or say what is missing.");
        }
    }

    private void noneFits(Contact contact, Child child, UUID need) {
        String name = directory.needs().stream()
                .filter(known -> known.id().equals(need))
                .findFirst()
                .orElseThrow(() -> refusal("Choose what is missing from the list."))
                .name();
        note(contact, child, name, null);
    }

    private void note(Contact contact, Child child, String need, @Nullable ServiceEntry entry) {
        String district = PostcodeArea.district(Objects.toString(contact.home().postcode(), ""));
        UnmetNeed.Cause cause = entry == null ? UnmetNeed.Cause.NONE_FITS : UnmetNeed.Cause.of(entry);
        UUID service = entry == null ? null : entry.id();
        String level = levels.of(child).name();
        unmet.note(
                new UnmetNeed(need, district, level, cause, service, clock.instant()),
                child.id().value());
    }

    void keep(DestinationDecision decision, Offer offer) {
        chosen.keep(decision.id(), offer.services());
    }

    /** Services that were named with a decision and are still in the directory. */
    List<ServiceEntry> with(DestinationDecision decision) {
        return chosen.with(decision.id()).stream()
                .flatMap(service -> directory.find(service).stream())
                .toList();
    }

    private static Refusal refusal(String sentence) {
        return new Refusal(Refusal.Kind.INVALID, sentence);
    }
}
