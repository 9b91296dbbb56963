package onefrontdoor;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The words of BPMN and of the engine that a model uses: {@code bpmn:userTask}, {@code @dueDate}, {@code in@source}. */
final class Vocabulary {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private final Set<String> words = new TreeSet<>();

    static Set<String> of(Path file) {
        var vocabulary = new Vocabulary();
        try {
            var reader = XMLInputFactory.newFactory().createXMLStreamReader(new StringReader(Model.text(file)));
            vocabulary.read(reader);
            return vocabulary.words;
        } catch (XMLStreamException unreadable) {
            throw new AssertionError(file + " is not readable", unreadable);
        }
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                addElement(reader);
            }
        }
    }

    private void addElement(XMLStreamReader reader) {
        boolean ofEngine = CAMUNDA.equals(reader.getNamespaceURI());
        if (ofEngine || BPMN.equals(reader.getNamespaceURI())) {
            words.add((ofEngine ? "camunda:" : "bpmn:") + reader.getLocalName());
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (ofEngine || CAMUNDA.equals(reader.getAttributeNamespace(i))) {
                words.add((ofEngine ? reader.getLocalName() : "") + "@" + reader.getAttributeLocalName(i));
            }
        }
    }
}
