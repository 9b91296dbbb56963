package onefrontdoor.redesign.process;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The parts of a drawn model or a decision table. */
final class DrawnParts {

    private static final Set<String> PARTS_OF_TABLES = Set.of("input", "output", "rule");
    private static final Set<String> FRAMES = Set.of("process", "subProcess", "decision", "decisionTable");
    private static final Set<String> FRAMES_OF_TABLES = Set.of("decision", "decisionTable");
    private static final Set<String> PAPER = Set.of("textAnnotation", "association", "group", "laneSet");

    private final Map<String, String> places = new HashMap<>();
    private final Map<String, Part> parts = new LinkedHashMap<>();

    private DrawnParts() {}

    /** @throws IllegalArgumentException if it is no XML without a document type */
    static Map<String, Part> in(String text) {
        Document document = read(text);
        DrawnParts drawn = new DrawnParts();
        drawn.rememberPlaces(document);
        FRAMES.stream()
                .flatMap(frame -> Traits.all(document.getElementsByTagNameNS("*", frame)))
                .forEach(drawn::frame);
        return drawn.parts;
    }

    private static Document read(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } catch (ParserConfigurationException | SAXException | IOException invalid) {
            throw new IllegalArgumentException("It is no valid model.", invalid);
        }
    }

    private void rememberPlaces(Document document) {
        Stream.of("BPMNShape", "BPMNEdge")
                .flatMap(shape -> Traits.all(document.getElementsByTagNameNS("*", shape)))
                .forEach(shape -> places.put(
                        shape.getAttribute("bpmnElement"), Traits.inside(shape).toString()));
    }

    private void frame(Element frame) {
        add(frame, Stream.of("documentation", "extensionElements"));
        Traits.children(frame)
                .filter(child -> child.hasAttribute("id") && !PAPER.contains(child.getLocalName()))
                .filter(child -> !FRAMES_OF_TABLES.contains(frame.getLocalName())
                        || PARTS_OF_TABLES.contains(child.getLocalName()))
                .filter(child -> !FRAMES.contains(child.getLocalName()))
                .forEach(this::add);
    }

    private void add(Element element) {
        add(element, Traits.children(element).map(Node::getLocalName).distinct());
    }

    private void add(Element element, Stream<String> inside) {
        Set<String> own = Set.copyOf(inside.toList());
        SortedMap<String, String> traits = Traits.of(element, child -> own.contains(child.getLocalName()));
        String id = element.getAttribute("id");
        parts.put(
                id,
                new Part(
                        id, PlainWords.of(element.getLocalName()), name(element), traits, places.getOrDefault(id, "")));
    }

    private static String name(Element element) {
        String called = Stream.of("name", "label")
                .map(element::getAttribute)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElseGet(() -> Traits.children(element)
                        .filter(child -> child.getLocalName().equals("description"))
                        .map(Node::getTextContent)
                        .findFirst()
                        .orElse(element.getAttribute("id")));
        return called.strip();
    }
}
