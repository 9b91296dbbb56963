package onefrontdoor.redesign.process;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A word of BPMN or of the engine that a model uses, and where.
 *
 * @param word such as {@code bpmn:userTask}, {@code @dueDate} or {@code in@source}
 * @param value of the attribute, or the text inside the element
 * @param called what the element is called at which it stands
 */
record Spot(String word, String value, String called) {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    /** Where the drawing is kept, which the engine does not read; any other language the engine might run. */
    private static final Set<String> DRAWING = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://camunda.org/schema/modeler/1.0",
            "http://www.w3.org/2001/XMLSchema-instance",
            "");

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final String ENGINE = "camunda";
    private static final String OTHER = "other";
    private static final String FOREIGN = "foreign";

    static List<Spot> in(String text) {
        try {
            XMLInputFactory factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            return new Reading().all(factory.createXMLStreamReader(new StringReader(text)));
        } catch (XMLStreamException unreadable) {
            throw new IllegalStateException("A model that was parsed before cannot be read.", unreadable);
        }
    }

    /** Goes through a file, and knows at each place what the nearest thing with a name is called. */
    private static final class Reading {

        private final List<Spot> spots = new ArrayList<>();
        private final Deque<String> called = new ArrayDeque<>(List.of(""));
        private final Deque<String> words = new ArrayDeque<>(List.of(""));

        private List<Spot> all(XMLStreamReader reader) throws XMLStreamException {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> begins(reader);
                    case XMLStreamConstants.END_ELEMENT -> ends();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> says(reader.getText());
                    default -> {
                        // nothing that the engine reads
                    }
                }
            }
            return spots;
        }

        private void begins(XMLStreamReader reader) {
            String language = language(reader.getNamespaceURI());
            String word = language + ":" + reader.getLocalName();
            called.push(nameOf(reader));
            words.push(word);
            if (!language.equals(OTHER)) {
                spots.add(new Spot(word, "", called.peek()));
            }
            for (int place = 0; place < reader.getAttributeCount(); place++) {
                attribute(reader, place, language);
            }
        }

        private void attribute(XMLStreamReader reader, int place, String of) {
            String language = language(reader.getAttributeNamespace(place));
            String name = reader.getAttributeLocalName(place);
            String value = reader.getAttributeValue(place);
            if (language.equals(OTHER) && !of.equals(ENGINE)) {
                spots.add(new Spot(OTHER + "@" + name, value, called.peek()));
            } else if (language.equals(FOREIGN)) {
                spots.add(new Spot(FOREIGN + "@" + name, value, called.peek()));
            } else {
                spots.add(
                        new Spot((of.equals(ENGINE) ? reader.getLocalName() : "") + "@" + name, value, called.peek()));
            }
        }

        private static String language(@Nullable String namespace) {
            String plain = Objects.toString(namespace, "");
            return switch (plain) {
                case BPMN -> "bpmn";
                case CAMUNDA -> ENGINE;
                default -> DRAWING.contains(plain) ? OTHER : FOREIGN;
            };
        }

        private String nameOf(XMLStreamReader reader) {
            boolean bpmn = BPMN.equals(reader.getNamespaceURI());
            String name = bpmn ? reader.getAttributeValue(null, "name") : null;
            String id = bpmn ? reader.getAttributeValue(null, "id") : null;
            String own = name == null || name.isBlank() ? id : name;
            boolean part = words.peek().startsWith("bpmn:") && !words.peek().equals("bpmn:process");
            boolean belongs = part && reader.getLocalName().matches(".*(Definition|Expression|Characteristics|Date)");
            return own == null || belongs ? Objects.requireNonNull(called.peek()) : own;
        }

        private void ends() {
            called.pop();
            words.pop();
        }

        private void says(String text) {
            if (!text.isBlank()) {
                spots.add(new Spot("text:" + words.peek(), text.strip(), called.peek()));
            }
        }
    }
}
