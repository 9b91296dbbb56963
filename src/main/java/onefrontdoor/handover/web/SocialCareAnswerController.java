package onefrontdoor.handover.web;

import java.security.Principal;
import onefrontdoor.frontdoor.web.BadRequest;
import onefrontdoor.frontdoor.web.StrictJson;
import onefrontdoor.handover.SocialCareAnswerDesk;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Answers from the system of Children's Social Care; its key is compared as every agency's. */
@RestController
class SocialCareAnswerController implements SocialCareAnswerApi {

    private final SocialCareAnswerDesk desk;

    SocialCareAnswerController(SocialCareAnswerDesk desk) {
        this.desk = desk;
    }

    @Override
    @PostMapping(path = "/api/social-care/answers", consumes = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<Void> answer(@RequestBody String body, Principal system) {
        SocialCareAnswerRequest answer = StrictJson.read(body, SocialCareAnswerRequest.class);
        desk.take(answer.read(), new Actor(system.getName())).ifPresent(missing -> {
            throw new Refusal(Refusal.Kind.CONFLICT, missing);
        });
        return ResponseEntity.noContent().build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refuse(BadRequest bad) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, bad.getMessage());
        problem.setProperty("errors", bad.problems());
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
