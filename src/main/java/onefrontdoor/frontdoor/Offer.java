package onefrontdoor.frontdoor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;

/**
 * What of the directory a manager chose for a child.
 *
 * @param services one, or two links with advice; none where no service was chosen
 * @param missing what the child needs and no service offers
 */
record Offer(List<UUID> services, Optional<UUID> missing) {

    static final Offer NONE = new Offer(List.of(), Optional.empty());

    Offer {
        services = List.copyOf(services);
    }

    static Offer in(FormAnswers row) {
        List<UUID> services = Stream.of("service", "otherService")
                .flatMap(field -> chosen(row, field).stream())
                .distinct()
                .toList();
        return new Offer(services, chosen(row, "missingNeed"));
    }

    private static Optional<UUID> chosen(FormAnswers row, String field) {
        try {
            return row.optionalText(field).map(UUID::fromString);
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(Refusal.Kind.INVALID, "Choose a service from the list.");
        }
    }
}
