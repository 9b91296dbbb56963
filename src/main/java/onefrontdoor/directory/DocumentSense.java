package onefrontdoor.directory;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the single fields of a document cannot show: that its services agree with each other and keep their secrets. */
final class DocumentSense {

    private final JsonNode services;
    private final List<String> faults = new ArrayList<>();

    DocumentSense(JsonNode services) {
        this.services = services;
    }

    List<String> faults() {
        Set<String> known = new HashSet<>();
        Map<String, JsonNode> providers = new HashMap<>();
        for (JsonNode service : services) {
            ServiceEntry entry = new ServiceEntry(service, null, null);
            refuseIf(!known.add(entry.id().toString()), entry, "is there twice");
            refuseIf(isUpsideDown(entry), entry, "has a minimum age above its maximum age");
            refuseIf(tellsItsPlace(entry), entry, "keeps its address secret and tells it in a text");
            JsonNode provider = service.path("organization");
            JsonNode other = providers.putIfAbsent(provider.path("id").asText(), provider);
            boolean differs = other != null && !other.equals(provider);
            refuseIf(differs, entry, "names its organisation otherwise than another service");
        }
        return faults;
    }

    private void refuseIf(boolean wrong, ServiceEntry entry, String what) {
        if (wrong) {
            faults.add("service " + entry.id() + " " + what);
        }
    }

    private static boolean isUpsideDown(ServiceEntry entry) {
        return entry.youngest()
                .filter(youngest -> entry.oldest()
                        .filter(oldest -> oldest.compareTo(youngest) < 0)
                        .isPresent())
                .isPresent();
    }

    /** Looked for in what would be published of it, by its postcodes and first lines of address. */
    private static boolean tellsItsPlace(ServiceEntry entry) {
        if (!entry.isConfidential()) {
            return false;
        }
        String published = bare(PublishedService.of(entry).toString());
        List<String> secrets = new ArrayList<>(entry.document().findValuesAsText("postal_code"));
        secrets.addAll(entry.document().findValuesAsText("address_1"));
        return secrets.stream()
                .map(DocumentSense::bare)
                .anyMatch(secret -> !secret.isEmpty() && published.contains(secret));
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
