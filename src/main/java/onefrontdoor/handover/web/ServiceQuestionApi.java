package onefrontdoor.handover.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.handover.AgencyDesk;
import onefrontdoor.handover.AgencyDesk.OnBehalf;
import onefrontdoor.handover.Enquiry;
import onefrontdoor.handover.Reply;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the system of an agency asks before it answers a request; a question that is repeated is told the same. */
@Tag(name = "Requests to services")
@RestController
@RequestMapping("/api/service-requests/{id}/questions")
class ServiceQuestionApi {

    private final AgencyDesk desk;

    ServiceQuestionApi(AgencyDesk desk) {
        this.desk = desk;
    }

    /** What an agency needs to know before it answers. */
    record Question(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String question) {

        /** Names nobody (P23). */
        @Override
        public String toString() {
            return "Question";
        }
    }

    @Operation(
            summary = "Ask before you answer a request",
            description = "A manager answers; request, question and answer stand among those that wait for your agency."
                    + " The same question once more changes nothing.",
            security = @SecurityRequirement(name = "agencyKey"))
    @ApiResponse(responseCode = "200", description = "Asked, now or before.")
    @ApiResponse(responseCode = "400", description = "Nothing was asked, or too much at once.")
    @ApiResponse(responseCode = "404", description = "No such request to your agency.")
    @ApiResponse(responseCode = "409", description = "It is not asked any more, or takes no further question now.")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    WaitingRequest ask(@PathVariable UUID id, @RequestBody Question asked, Principal system) {
        Actor by = new Actor(system.getName());
        String words = asked.question() == null ? "" : asked.question();
        Enquiry enquiry = Enquiry.in(new FormAnswers(by, Map.of("question", words)), Reply.Way.API);
        return WaitingRequest.of(desk.ask(id, new OnBehalf(system.getName(), by), enquiry));
    }
}
