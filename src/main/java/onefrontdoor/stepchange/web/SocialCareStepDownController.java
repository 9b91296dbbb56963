package onefrontdoor.stepchange.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.UUID;
import onefrontdoor.directory.Agencies;
import onefrontdoor.directory.Agency;
import onefrontdoor.frontdoor.web.AgencyContacts;
import onefrontdoor.frontdoor.web.BadRequest;
import onefrontdoor.frontdoor.web.ContactRequest;
import onefrontdoor.frontdoor.web.StrictJson;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import onefrontdoor.stepchange.SocialCareStepDownBook;
import onefrontdoor.stepchange.SocialCareStepDownDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Step-downs from the system of Children's Social Care; its key is compared as every agency's. */
@RestController
class SocialCareStepDownController implements SocialCareStepDownApi {

    private static final String ADDRESS = "/api/social-care/step-downs";

    private final Agencies agencies;
    private final AgencyContacts contacts;
    private final SocialCareStepDownDesk desk;
    private final SocialCareStepDownBook book;

    SocialCareStepDownController(
            Agencies agencies, AgencyContacts contacts, SocialCareStepDownDesk desk, SocialCareStepDownBook book) {
        this.agencies = agencies;
        this.contacts = contacts;
        this.desk = desk;
        this.book = book;
    }

    @Override
    @PostMapping(path = ADDRESS, consumes = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<State> ask(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody String body,
            Principal system) {
        Agency agency = agencies.withCode(system.getName())
                .orElseThrow(() -> new AccessDeniedException("Only social care asks here."));
        SocialCareStepDownRequest request = StrictJson.read(body, SocialCareStepDownRequest.class);
        Actor by = new Actor(agency.code());
        SocialCareStepDownDesk.Asking asking = new SocialCareStepDownDesk.Asking(token(agency, key), by, false);
        SocialCareStepDownDesk.Receipt receipt = ask(asking, request, agency);
        State state = State.of(receipt.standing());
        return ResponseEntity.status(receipt.isRepeat() ? HttpStatus.OK : HttpStatus.CREATED)
                .location(URI.create(ADDRESS + "/" + state.id()))
                .body(state);
    }

    private SocialCareStepDownDesk.Receipt ask(
            SocialCareStepDownDesk.Asking asking, SocialCareStepDownRequest request, Agency agency) {
        FormAnswers typed = RequestedStepDown.of(request, asking.by());
        ContactRequest told = request.contact();
        if (told == null) {
            return desk.ask(asking, typed);
        }
        if (request.reference() != null || request.child() != null) {
            throw new BadRequest(
                    "contact", "Send either a reference with the number of the child, or the child in full.");
        }
        return desk.ask(asking, typed, contacts.read(told, agency, "contact."));
    }

    @Override
    @GetMapping(ADDRESS + "/{id}")
    public State read(@PathVariable UUID id) {
        return book.find(id)
                .map(State::of)
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "There is no such step-down."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refuse(BadRequest bad) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, bad.getMessage());
        problem.setProperty("errors", bad.problems());
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static UUID token(Agency agency, @Nullable String key) {
        try {
            UUID parsed = UUID.fromString(key == null ? "" : key.strip());
            return UUID.nameUUIDFromBytes(
                    ("step-down " + agency.code() + " " + parsed).getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            throw new BadRequest(
                    "Idempotency-Key", "Send a UUID in the Idempotency-Key header, a new one for each step-down.");
        }
    }
}
