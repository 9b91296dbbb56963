package onefrontdoor.assessment.web;

import java.util.Map;
import onefrontdoor.assessment.Field;
import onefrontdoor.assessment.Part;
import onefrontdoor.assessment.ReadingDesk;
import onefrontdoor.assessment.Viewer;
import onefrontdoor.assessment.WritingDesk;
import onefrontdoor.assessment.WritingDesk.Saved;
import onefrontdoor.assessment.WritingDesk.Typed;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One part of an assessment: every text is kept on the server while it is typed, and with one button without JavaScript. */
@Controller
class PartPages {

    private static final String PART = Visit.PLAN + "/{part:family|child-[1-9][0-9]?|parent-[1-9][0-9]?}";
    private static final String TEXT = PART + "/{topic:[A-Z_]{1,40}}";

    private final ReadingDesk reading;
    private final WritingDesk writing;

    PartPages(ReadingDesk reading, WritingDesk writing) {
        this.reading = reading;
        this.writing = writing;
    }

    @GetMapping(PART)
    ModelAndView open(@PathVariable Reference plan, @PathVariable String part, Authentication person) {
        return page(plan, part, Visit.by(person), null);
    }

    /** Keeps every text of the page; what somebody else changed meanwhile is shown beside one's own afterwards. */
    @PostMapping(PART)
    ModelAndView save(
            @PathVariable Reference plan,
            @PathVariable String part,
            @RequestParam Map<String, String> typed,
            Authentication person) {
        Viewer viewer = Visit.by(person);
        try {
            SentPart sent = new SentPart(read(part), typed);
            boolean kept = sent.texts().entrySet().stream()
                    .map(text -> writing.save(plan, text.getKey(), text.getValue(), viewer))
                    .reduce(true, (before, saved) -> before && saved.kept(), Boolean::logicalAnd);
            return Visit.to(Visit.address(plan) + (kept ? "" : "/" + part));
        } catch (Refusal refused) {
            return page(plan, part, viewer, refused).addObject("typed", typed);
        }
    }

    /** Keeps one text while it is typed; 409 when somebody else changed it meanwhile, whose text stands beside it now. */
    @PostMapping(TEXT)
    ResponseEntity<Saved> save(
            @PathVariable Reference plan,
            @PathVariable String part,
            @PathVariable String topic,
            @RequestParam int version,
            @RequestParam String words,
            Authentication person) {
        Saved saved = writing.save(plan, field(part, topic), new Typed(version, words), Visit.by(person));
        return ResponseEntity.status(saved.kept() ? HttpStatus.OK : HttpStatus.CONFLICT)
                .body(saved);
    }

    @PostMapping(TEXT + "/choice")
    ModelAndView choose(
            @PathVariable Reference plan,
            @PathVariable String part,
            @PathVariable String topic,
            @RequestParam int version,
            @RequestParam WritingDesk.Choice choice,
            Authentication person) {
        Viewer viewer = Visit.by(person);
        try {
            writing.choose(plan, field(part, topic), choice, version, viewer);
            return Visit.to(Visit.address(plan) + "/" + part + "#" + topic);
        } catch (Refusal refused) {
            return page(plan, part, viewer, refused);
        }
    }

    private ModelAndView page(Reference plan, String part, Viewer viewer, @Nullable Refusal refused) {
        ModelAndView page = new ModelAndView("assessment/part");
        if (refused != null) {
            page.setStatus(Visit.status(refused));
        }
        return page.addObject("sheet", reading.open(plan, read(part), viewer).orElseThrow(Nowhere::new))
                .addObject("typed", Map.of())
                .addObject("refusal", refused == null ? null : refused.getMessage());
    }

    private static Part read(String part) {
        return Part.read(part).orElseThrow(Nowhere::new);
    }

    private static Field field(String part, String topic) {
        return SentPart.field(read(part), topic).orElseThrow(Nowhere::new);
    }
}
