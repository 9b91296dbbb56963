package onefrontdoor.redesign.process;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The settings of an element of a drawn model, by their names. */
final class Traits {

    /** What the ways of a model say of a step. */
    private static final Set<String> NOT_ITS_OWN = Set.of("incoming", "outgoing");

    /** What holds for an element that says nothing; some editors write it out. */
    private static final Set<String> HOLDS_ANYWAY = Set.of(
            "cancelActivity=true",
            "completionQuantity=1",
            "startQuantity=1",
            "isForCompensation=false",
            "isInterrupting=true",
            "parallelMultiple=false",
            "behavior=All",
            "isSequential=false",
            "isClosed=false",
            "instantiate=false",
            "gatewayDirection=Unspecified",
            "implementation=##WebService",
            "implementation=##unspecified",
            "processType=None",
            "textFormat=text/plain");

    private Traits() {}

    /** Of an element itself and of what some of its children say; its id aside. */
    static SortedMap<String, String> of(Element element, Predicate<Element> own) {
        SortedMap<String, String> traits = new TreeMap<>();
        attributes(element, "", traits);
        children(element).filter(own).forEach(child -> flatten(child, traits));
        traits.remove("id");
        return traits;
    }

    /** Of the children alone. */
    static SortedMap<String, String> inside(Element element) {
        SortedMap<String, String> traits = new TreeMap<>();
        children(element).forEach(child -> flatten(child, traits));
        return traits;
    }

    private static void flatten(Element element, SortedMap<String, String> traits) {
        if (NOT_ITS_OWN.contains(element.getLocalName())) {
            return;
        }
        String label = label(element);
        attributes(element, label, traits);
        if (children(element).findAny().isPresent()) {
            children(element).forEach(child -> flatten(child, traits));
        } else {
            put(traits, label, element.getTextContent().strip());
        }
    }

    /** A cell of a table or the value of a clock is text in an element that has no meaning of its own. */
    private static String label(Element element) {
        return element.getLocalName().equals("text") ? element.getParentNode().getLocalName() : element.getLocalName();
    }

    private static void attributes(Element element, String of, SortedMap<String, String> traits) {
        IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(at -> (Attr) element.getAttributes().item(at))
                .filter(attribute -> !attribute.getName().matches("xmlns.*|xsi:type"))
                .filter(attribute -> !HOLDS_ANYWAY.contains(attribute.getLocalName() + "=" + attribute.getValue()))
                .filter(attribute -> of.isEmpty() || !attribute.getName().equals("id"))
                .forEach(attribute -> put(traits, (of + " " + attribute.getLocalName()).strip(), attribute.getValue()));
    }

    private static void put(SortedMap<String, String> traits, String label, String value) {
        if (!value.isEmpty()) {
            traits.merge(label, value, (one, other) -> one + " | " + other);
        }
    }

    static Stream<Element> children(Element element) {
        return all(element.getChildNodes());
    }

    static Stream<Element> all(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
