package onefrontdoor.handover.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import onefrontdoor.frontdoor.ServiceReason;
import onefrontdoor.handover.AgencyDesk;
import onefrontdoor.handover.AgencyDesk.OnBehalf;
import onefrontdoor.handover.Reply;
import onefrontdoor.handover.RequestState;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Requests to an agency, for its own system: what waits for it, and its answers; an answer that is repeated is told the same. */
@Tag(name = "Requests to services")
@RestController
@RequestMapping("/api/service-requests")
class ServiceRequestApi {

    private final AgencyDesk desk;

    ServiceRequestApi(AgencyDesk desk) {
        this.desk = desk;
    }

    /** What an agency answers: worker and how they are reached to an acceptance, a reason to a refusal. */
    record Answer(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Reply.@Nullable Say answer,

            @Nullable String worker,
            @Nullable String reached,
            @Nullable ServiceReason reason,
            @Nullable String words) {

        /** Names nobody (P23). */
        @Override
        public String toString() {
            return "Answer";
        }
    }

    /** What came of it; of a child whom the agency takes on, what it may know. */
    record Answered(RequestState state, Map<String, String> child) {

        /** Names nobody (P23). */
        @Override
        public String toString() {
            return "Answered";
        }
    }

    @Operation(summary = "Requests that wait for your agency", security = @SecurityRequirement(name = "agencyKey"))
    @GetMapping
    List<WaitingRequest> waiting(Principal system) {
        return desk.open(of(system)).stream().map(WaitingRequest::of).toList();
    }

    @Operation(
            summary = "Answer a request",
            description = "The first answer stands. The same answer once more changes nothing and is told the same.",
            security = @SecurityRequirement(name = "agencyKey"))
    @ApiResponse(responseCode = "200", description = "Answered, now or before.")
    @ApiResponse(responseCode = "400", description = "Something is missing.")
    @ApiResponse(responseCode = "404", description = "No such request to your agency.")
    @ApiResponse(responseCode = "409", description = "It has another answer already, or is not asked any more.")
    @PostMapping(path = "/{id}/answer", consumes = MediaType.APPLICATION_JSON_VALUE)
    Answered answer(@PathVariable UUID id, @RequestBody Answer answer, Principal system) {
        OnBehalf agency = of(system);
        AgencyDesk.Answered answered = desk.answer(id, agency, Reply.in(typed(answer, agency.by()), Reply.Way.API));
        return new Answered(answered.state(), WaitingRequest.named(answered.facts()));
    }

    private static OnBehalf of(Principal system) {
        return new OnBehalf(system.getName(), new Actor(system.getName()));
    }

    private static FormAnswers typed(Answer answer, Actor by) {
        Map<String, Object> typed = new TreeMap<>();
        put(typed, "answer", answer.answer());
        put(typed, "worker", answer.worker());
        put(typed, "reached", answer.reached());
        put(typed, "reason", answer.reason());
        put(typed, "words", answer.words());
        return new FormAnswers(by, typed);
    }

    private static void put(Map<String, Object> typed, String key, @Nullable Object value) {
        if (value != null) {
            typed.put(key, value);
        }
    }
}
