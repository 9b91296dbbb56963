package onefrontdoor.handover;

import java.util.List;
import java.util.Map;
import onefrontdoor.shared.FormView;
import onefrontdoor.shared.OpenedTask;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Component;

/** Shows the manager who reaches social care which requests did not arrive, and why; it names no child. */
@Component
class SocialCareForm implements FormView {

    private final SocialCareLines lines;
    private final SocialCareWords words;

    SocialCareForm(SocialCareLines lines, SocialCareWords words) {
        this.lines = lines;
        this.words = words;
    }

    @Override
    public String form() {
        return "reach-social-care";
    }

    @Override
    public Map<String, Object> open(OpenedTask task) {
        Reference reference = task.reference();
        List<Map<String, String>> waiting =
                lines.waiting(reference).stream().map(this::line).toList();
        return Map.of("handover", Map.of("reference", reference.value(), "waiting", waiting));
    }

    private Map<String, String> line(SocialCareLines.Waiting waiting) {
        return Map.of(
                "child", "Child " + waiting.child(),
                "route", words.route(waiting.route()),
                "why", words.of(waiting.why()));
    }
}
