package onefrontdoor.directory;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A service that families can be offered, read from its Open Referral document (A11, A21).
 *
 * @param confirmedBy user id; empty when the source of the entry said so
 */
public record ServiceEntry(
        JsonNode document,
        @Nullable Instant confirmedAt,
        @Nullable String confirmedBy) {

    /** Where a document holds what the standard has no place for; local to this directory. */
    static final String LOCAL = "x_one_front_door";

    private static final Pattern POSTCODE_AREA = Pattern.compile("[A-Z]{1,2}([0-9][0-9A-Z]?)?");

    public UUID id() {
        return UUID.fromString(document.path("id").textValue());
    }

    public String title() {
        return document.path("name").asText();
    }

    public String description() {
        return document.path("description").asText("");
    }

    public ServiceStatus status() {
        return ServiceStatus.of(document.path("status").asText());
    }

    public String provider() {
        return document.path("organization").path("name").asText("");
    }

    /** By which code the ledger of agreement and the destinations know who offers it; empty when nobody is named. */
    public Optional<String> agency() {
        return Optional.of(local().path("agency").asText(slug(provider()))).filter(code -> !code.isEmpty());
    }

    public Optional<BigDecimal> youngest() {
        return Optional.ofNullable(document.get("minimum_age"))
                .filter(JsonNode::isNumber)
                .map(JsonNode::decimalValue);
    }

    public Optional<BigDecimal> oldest() {
        return Optional.ofNullable(document.get("maximum_age"))
                .filter(JsonNode::isNumber)
                .map(JsonNode::decimalValue);
    }

    public boolean isForUnborn() {
        return local().path("unborn").asBoolean();
    }

    public String eligibility() {
        return local().path("eligibility").asText("");
    }

    public String howToAsk() {
        return local().path("referral_route").asText("");
    }

    public List<String> levels() {
        return texts(local().path("levels"), "");
    }

    /** How many more families it can take; empty when it does not count. */
    public Optional<Integer> places() {
        return Optional.ofNullable(local().get("places"))
                .filter(JsonNode::isInt)
                .map(JsonNode::intValue);
    }

    public Optional<Integer> waitingDays() {
        return Optional.ofNullable(local().get("waiting_days"))
                .filter(JsonNode::isInt)
                .map(JsonNode::intValue);
    }

    public boolean isFull() {
        return places().filter(places -> places == 0).isPresent();
    }

    public boolean takesFamilies() {
        return status() == ServiceStatus.ACTIVE && !isFull();
    }

    public boolean isConfidential() {
        return local().path("confidential_address").asBoolean();
    }

    public String website() {
        return document.path("url").asText("");
    }

    public List<String> languages() {
        return texts(document.path("languages"), "name");
    }

    /** Postcode areas and districts that it serves; everywhere when none is named. */
    public List<String> areas() {
        return texts(document.path("service_areas"), "extent").stream()
                .flatMap(extent -> Pattern.compile("[,;\\s]+").splitAsStream(extent.toUpperCase(Locale.ROOT)))
                .filter(POSTCODE_AREA.asMatchPredicate())
                .distinct()
                .toList();
    }

    List<UUID> terms() {
        List<UUID> terms = new ArrayList<>();
        document.path("attributes").forEach(attribute -> {
            String nested = attribute.path("taxonomy_term").path("id").asText(null);
            String term = attribute.path("taxonomy_term_id").asText(nested);
            if (term != null) {
                terms.add(UUID.fromString(term));
            }
        });
        return terms;
    }

    private JsonNode local() {
        return document.path(LOCAL);
    }

    private static List<String> texts(JsonNode list, String field) {
        List<String> texts = new ArrayList<>();
        list.forEach(row -> texts.add((field.isEmpty() ? row : row.path(field)).asText("")));
        return texts.stream().filter(text -> !text.isBlank()).toList();
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
