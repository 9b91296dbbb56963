package onefrontdoor.stepchange.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Instant;
import java.util.UUID;
import onefrontdoor.stepchange.StepDownStanding;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** What the makers of social care's system are told about asking early help to take a child over. */
@Tag(name = "Social care")
interface SocialCareStepDownApi {

    String PROBLEM = "application/problem+json";

    String EXAMPLE = """
            {"reference": "C-2026-000123", "child": 1, "plan": "CHILD_IN_NEED",
             "goals": "Goals met; they would like support with routines and school.",
             "actions": "Bedtime routine; school run.", "reviewOn": "2026-04-09", "offer": "Family support at home.",
             "lead": {"name": "Hana ZZ-Visitor", "agency": "Health visiting", "reached": "01632 960001"},
             "agreement": {"agreesToHelp": "AGREED", "sharingWith": ["targeted-family-support"],
                           "saidBy": "Bex ZZ-Sorrel, mother", "on": "2026-03-25"},
             "worker": {"name": "Tomi ZZ-Rowe", "reached": "tomi@example.test"}}""";

    /**
     * How a step-down stands.
     *
     * @param why reasons of early help
     * @param closureCode reason of closing, once early help has accepted and somebody leads
     */
    @Schema(name = "SocialCareStepDownState")
    record State(
            UUID id,
            String reference,
            int child,
            StepDownStanding.State state,

            @Schema(description = "Early help answers by then.")
            Instant decideBy,

            @Nullable String why,

            @Schema(description = "RC7 or RC9; close your case under it, and not before it is here.") @Nullable
            String closureCode) {

        static State of(StepDownStanding standing) {
            StepDownStanding.Answer answer = standing.answer();
            StepDownStanding.End end = standing.end();
            return new State(
                    standing.asked().id(),
                    standing.asked().at().contact().value(),
                    standing.asked().at().number(),
                    standing.state(),
                    standing.asked().asked().decideBy(),
                    answer == null ? null : answer.why(),
                    end == null ? null : end.code());
        }

        /** Says nothing of anybody (P23). */
        @Override
        public String toString() {
            return "State " + id;
        }
    }

    @Operation(
            summary = "Ask early help to take a child over",
            description =
                    "Only with the family's agreement and a named lead professional, and not from child protection"
                            + " directly. You keep the case until early help has accepted and somebody leads. The same key"
                            + " with the same body gives the same answer again.",
            security = @SecurityRequirement(name = "agencyKey"),
            parameters =
                    @Parameter(
                            name = "Idempotency-Key",
                            in = ParameterIn.HEADER,
                            required = true,
                            description = "A UUID, new for each step-down and the same when a request is repeated.",
                            schema = @Schema(type = "string", format = "uuid")),
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = SocialCareStepDownRequest.class),
                                            examples = @ExampleObject(name = "child in need", value = EXAMPLE))))
    @ApiResponse(responseCode = "201", description = "Asked.")
    @ApiResponse(responseCode = "200", description = "Asked before under this key; nothing new was made.")
    @ApiResponse(
            responseCode = "400",
            description = "Something to mend; the detail says what.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    @ApiResponse(
            responseCode = "401",
            description = "No agency has this key.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    @ApiResponse(
            responseCode = "403",
            description = "The key is not social care's.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    @ApiResponse(
            responseCode = "409",
            description = "It may not be asked, or not yet; the detail says what to do first.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    ResponseEntity<State> ask(
            @Parameter(hidden = true) @Nullable String key, String body, @Parameter(hidden = true) Principal system);

    @Operation(summary = "Read what early help answered", security = @SecurityRequirement(name = "agencyKey"))
    @ApiResponse(responseCode = "200", description = "As it stands now.")
    @ApiResponse(
            responseCode = "401",
            description = "No agency has this key.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    @ApiResponse(
            responseCode = "403",
            description = "The key is not social care's.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    @ApiResponse(
            responseCode = "404",
            description = "There is no such step-down.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    State read(UUID id);
}
