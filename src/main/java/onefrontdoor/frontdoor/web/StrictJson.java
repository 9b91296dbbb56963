package onefrontdoor.frontdoor.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;

/** Reads the body of a request strictly: no unknown, doubled or misshapen field, no depth or length without end (P13, P18). */
@NamedInterface("api")
public final class StrictJson {

    private static final int DEEPEST = 50;
    private static final int LONGEST_TEXT = 200_000;
    private static final int LONGEST_PATH = 200;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .build())
            .addModule(new JavaTimeModule())
            .withConfigOverride(LocalDate.class, date -> date.setFormat(JsonFormat.Value.forLeniency(false)))
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private StrictJson() {}

    /** @throws BadRequest that says where and why, never what was sent */
    public static <T> T read(String body, Class<T> type) {
        try {
            JsonNode tree = JSON.readTree(body);
            List<BadRequest.Problem> problems = new ArrayList<>();
            look(tree, "", problems);
            if (!tree.isObject() || !problems.isEmpty()) {
                problems.add(new BadRequest.Problem("", "Send one JSON object of plain text, without nulls in lists."));
                throw new BadRequest(problems);
            }
            return JSON.treeToValue(tree, type);
        } catch (JsonMappingException misshapen) {
            throw new BadRequest(path(misshapen), why(misshapen));
        } catch (JsonProcessingException malformed) {
            throw new BadRequest("", "The body is not well-formed JSON, has a field twice, or is nested too deeply.");
        }
    }

    private static void look(JsonNode node, String path, List<BadRequest.Problem> problems) {
        if (node.isTextual() && !StorableText.isStorable(StorableText.withOneLineEnding(node.textValue()))) {
            problems.add(new BadRequest.Problem(path, "Leave out control characters and broken characters."));
        }
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            if (node.get(index).isNull()) {
                problems.add(new BadRequest.Problem(path + "[" + index + "]", "Leave out nulls in lists."));
            }
            look(node.get(index), path + "[" + index + "]", problems);
        }
        node.properties()
                .forEach(field -> look(
                        field.getValue(), path.isEmpty() ? field.getKey() : path + "." + field.getKey(), problems));
    }

    private static String path(JsonMappingException misshapen) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : misshapen.getPath()) {
            boolean isIndex = step.getFieldName() == null;
            path.append(isIndex ? "[" + step.getIndex() + "]" : path.isEmpty() ? "" : ".");
            path.append(isIndex ? "" : step.getFieldName());
        }
        return path.substring(0, Math.min(path.length(), LONGEST_PATH));
    }

    private static String why(JsonMappingException misshapen) {
        if (misshapen instanceof UnrecognizedPropertyException) {
            return "This field is not known.";
        }
        if (misshapen instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            return Arrays.stream(format.getTargetType().getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", ", "Send one of: ", "."));
        }
        return "This value does not have the right form.";
    }
}
