package onefrontdoor.assessment.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import onefrontdoor.assessment.Field;
import onefrontdoor.assessment.Part;
import onefrontdoor.assessment.Topic;
import onefrontdoor.assessment.WritingDesk.Typed;

/** A page of texts as it was sent: beside each text the version over which it was typed. */
record SentPart(Part part, Map<String, String> sent) {

    private static final String VERSION = "-version";

    /** Whatever does not belong to the page is left out. */
    Map<Field, Typed> texts() {
        Map<Field, Typed> texts = new LinkedHashMap<>();
        for (Topic topic : Topic.values()) {
            String words = sent.get(topic.name());
            String version = sent.getOrDefault(topic.name() + VERSION, "");
            if (words != null && version.matches("[0-9]{1,6}")) {
                field(part, topic.name()).ifPresent(at -> texts.put(at, new Typed(Integer.parseInt(version), words)));
            }
        }
        return texts;
    }

    static Optional<Field> field(Part part, String topic) {
        return Arrays.stream(Topic.values())
                .filter(known -> known.name().equals(topic) && known.isAbout(part))
                .findFirst()
                .map(known -> new Field(part, known));
    }

    /** Says nothing of what people wrote: it must not reach a log (P23). */
    @Override
    public String toString() {
        return "SentPart " + part.code();
    }
}
