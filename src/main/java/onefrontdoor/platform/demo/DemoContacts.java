package onefrontdoor.platform.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.FrontDoor;
import onefrontdoor.frontdoor.MakeContact;
import onefrontdoor.frontdoor.Submission;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.HistoryService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Makes the demonstration's contacts, once: made-up families at different stages (domain, section 6.3). */
@Component
@Profile(DemoWithoutDatabase.PROFILE)
@ConditionalOnProperty("onefrontdoor.demo.contacts")
class DemoContacts {

    private final FrontDoor frontDoor;
    private final HistoryService history;
    private final DemoShift shift;
    private final ObjectMapper json;

    DemoContacts(FrontDoor frontDoor, HistoryService history, DemoShift shift, ObjectMapper json) {
        this.frontDoor = frontDoor;
        this.history = history;
        this.shift = shift;
        this.json = json;
    }

    /** What one person does with one task, with the form filled in. */
    record Step(String task, String by, Map<String, Object> answers) {}

    /** A contact and what the demonstration's staff have done with it so far. */
    record Story(Channel channel, String by, MakeContact contact, List<Step> steps) {}

    @EventListener(ApplicationReadyEvent.class)
    void makeOnce() {
        if (history.createHistoricProcessInstanceQuery().count() == 0) {
            stories().forEach(this::tell);
        }
    }

    private void tell(Story story) {
        Submission submission = new Submission(UUID.randomUUID(), story.channel(), new Actor(story.by()));
        Reference reference = frontDoor.receive(story.contact(), submission).reference();
        shift.takeOn(reference, story.steps());
    }

    private List<Story> stories() {
        try (InputStream file = new ClassPathResource("demo/contacts.json").getInputStream()) {
            return json.readValue(file, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
