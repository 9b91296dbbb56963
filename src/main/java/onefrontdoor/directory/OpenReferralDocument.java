package onefrontdoor.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Services with everything nested in them, as a list or as a page of Open Referral UK 3.0; a page may bring taxonomies and
 * terms that no service uses yet, as {@code taxonomies} and {@code taxonomy_terms}.
 */
final class OpenReferralDocument {

    private static final OpenReferralShapes SHAPES = new OpenReferralShapes();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode root;
    private final List<String> faults = new ArrayList<>();

    private OpenReferralDocument(JsonNode root) {
        this.root = root;
    }

    /** Reads a text and names everything that is wrong with it. */
    static OpenReferralDocument read(String text) {
        try {
            OpenReferralDocument document = new OpenReferralDocument(JSON.readTree(text));
            document.check();
            return document;
        } catch (JsonProcessingException unreadable) {
            OpenReferralDocument document = new OpenReferralDocument(JSON.missingNode());
            int line = unreadable.getLocation() == null
                    ? 1
                    : unreadable.getLocation().getLineNr();
            document.faults.add("The file is not JSON: look at line " + line);
            return document;
        }
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    Iterable<JsonNode> services() {
        return rows();
    }

    private JsonNode rows() {
        return root.isArray() ? root : root.path("contents");
    }

    private void check() {
        if (!rows().isArray()) {
            faults.add("The file holds neither a list of services nor a page with “contents”");
        }
        if (root.toString().contains("\\u0000")) {
            faults.add("The file holds a character that no text has: U+0000");
        }
        check("service", rows(), root.isArray() ? "services" : "contents");
        check("taxonomy", root.path("taxonomies"), "taxonomies");
        check("taxonomy_term", root.path("taxonomy_terms"), "taxonomy_terms");
        if (faults.isEmpty()) {
            faults.addAll(new DocumentSense(rows()).faults());
        }
    }

    private void check(String shape, JsonNode list, String place) {
        for (int row = 0; row < list.size(); row++) {
            faults.addAll(SHAPES.faults(shape, list.get(row), place + "[" + row + "]"));
        }
    }

    /** Every term in the document by its identifier, those of services included. */
    Map<String, JsonNode> terms() {
        Map<String, JsonNode> terms = new LinkedHashMap<>();
        root.path("taxonomy_terms").forEach(term -> terms.put(term.path("id").asText(), term));
        rows().findValues("taxonomy_term")
                .forEach(term -> terms.putIfAbsent(term.path("id").asText(), term));
        return terms;
    }

    /** Every taxonomy in the document by its identifier; one that only its terms know has their word for a name. */
    Map<String, JsonNode> taxonomies() {
        Map<String, JsonNode> taxonomies = new LinkedHashMap<>();
        root.path("taxonomies")
                .forEach(taxonomy -> taxonomies.put(taxonomy.path("id").asText(), taxonomy));
        terms().values().stream()
                .filter(term -> term.hasNonNull("taxonomy_id"))
                .forEach(term -> taxonomies.putIfAbsent(term.path("taxonomy_id").asText(), namedBy(term)));
        return taxonomies;
    }

    private static ObjectNode namedBy(JsonNode term) {
        String name = term.path("taxonomy").asText(term.path("taxonomy_id").asText());
        return JSON.createObjectNode()
                .put("id", term.path("taxonomy_id").asText())
                .put("name", name)
                .put("description", name);
    }
}
