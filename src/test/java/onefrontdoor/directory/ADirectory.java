package onefrontdoor.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** Documents of Open Referral: the one that ships, and made ones in which every field of the standard is filled. */
public final class ADirectory {

    public static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode SHAPES = read("/directory/open-referral-uk-3.0.json");

    private final Random random;
    private final Map<Integer, ObjectNode> providers = new LinkedHashMap<>();

    private ADirectory(long seed) {
        random = new Random(seed);
    }

    public static JsonNode shipped() {
        return read("/directory/services.json");
    }

    /** Services with every field that the standard has, no two alike. */
    public static ArrayNode of(int services) {
        ADirectory directory = new ADirectory(services);
        ArrayNode all = JSON.createArrayNode();
        IntStream.range(0, services).mapToObj(directory::service).forEach(all::add);
        return all;
    }

    private ObjectNode service(int number) {
        ObjectNode service = object("service");
        service.put("minimum_age", number % 7).put("maximum_age", 8 + number % 11);
        service.put("name", "Service %03d of ZZ".formatted(number));
        ObjectNode provider = providers.computeIfAbsent(number % 20, key -> object("organization"));
        service.set("organization", provider);
        ((ObjectNode) service.path("x_one_front_door")).put("confidential_address", false);
        return service;
    }

    private ObjectNode object(String shape) {
        ObjectNode object = JSON.createObjectNode();
        for (Iterator<Map.Entry<String, JsonNode>> fields =
                        SHAPES.path(shape).properties().iterator();
                fields.hasNext(); ) {
            Map.Entry<String, JsonNode> field = fields.next();
            FieldRule rule = FieldRule.read(field.getValue().textValue());
            JsonNode value = rule.isShape() ? object(rule.kind()) : JSON.valueToTree(value(rule.kind()));
            object.set(field.getKey(), rule.list() ? JSON.createArrayNode().add(value) : value);
        }
        return object;
    }

    private Object value(String kind) {
        return switch (kind) {
            case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
            case "number" -> random.nextInt(9000) / 100.0;
            case "count" -> random.nextInt(90);
            case "flag" -> random.nextBoolean();
            case "date" -> "2026-0%d-1%d".formatted(1 + random.nextInt(9), random.nextInt(9));
            case "moment" -> "2026-03-0%dT10:30:45.123Z".formatted(1 + random.nextInt(9));
            case "time" -> "%02d:30".formatted(random.nextInt(24));
            case "email" -> "zz" + random.nextInt(999) + "@example.test";
            case "uri" -> "https://zz.example.test/" + random.nextInt(999);
            case "code" -> "zz-" + random.nextInt(999);
            case "level" -> "2b";
            case "text" -> "ZZ “words” <b>& %s</b>".formatted(Integer.toString(random.nextInt(1 << 30), 36));
            default -> kind.split("\\|")[random.nextInt(kind.split("\\|").length)];
        };
    }

    private static JsonNode read(String resource) {
        try (InputStream file = ADirectory.class.getResourceAsStream(resource)) {
            return JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
