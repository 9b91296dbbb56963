package onefrontdoor.frontdoor.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.UUID;
import onefrontdoor.directory.Agencies;
import onefrontdoor.directory.Agency;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.ContactReceipt;
import onefrontdoor.frontdoor.FrontDoor;
import onefrontdoor.frontdoor.MakeContact;
import onefrontdoor.frontdoor.Submission;
import onefrontdoor.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Contacts from the systems of agencies; the key of the request makes a repeat the same contact (P2). */
@RestController
class ContactController implements ContactApi {

    private final Agencies agencies;
    private final AgencyContacts told;
    private final FrontDoor frontDoor;

    ContactController(Agencies agencies, AgencyContacts told, FrontDoor frontDoor) {
        this.agencies = agencies;
        this.told = told;
        this.frontDoor = frontDoor;
    }

    @Override
    @PostMapping(path = "/api/contacts", consumes = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<Made> make(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody String body,
            Principal system) {
        Agency agency = agencies.withCode(system.getName())
                .orElseThrow(() -> new AccessDeniedException("Only agencies make contact here."));
        Submission submission = new Submission(token(agency, key), Channel.API, new Actor(agency.code()));
        MakeContact contact = told.read(StrictJson.read(body, ContactRequest.class), agency, "");
        ContactReceipt receipt = frontDoor.receive(contact, submission);
        URI status = URI.create("/status/" + receipt.statusKey());
        return ResponseEntity.status(receipt.isRepeat() ? HttpStatus.OK : HttpStatus.CREATED)
                .location(status)
                .body(new Made(receipt.reference().value(), receipt.decideBy(), status));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refuse(BadRequest bad) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, bad.getMessage());
        problem.setProperty("errors", bad.problems());
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** Each agency has keys of its own, so that none can learn another's reference by using the same one. */
    private static UUID token(Agency agency, @Nullable String key) {
        try {
            UUID parsed = UUID.fromString(key == null ? "" : key.strip());
            return UUID.nameUUIDFromBytes((agency.code() + " " + parsed).getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            throw new BadRequest(
                    "Idempotency-Key", "Send a UUID in the Idempotency-Key header, a new one for each contact.");
        }
    }
}
