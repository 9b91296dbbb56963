package onefrontdoor.handover.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import org.springframework.http.ResponseEntity;

/** What the makers of social care's system are told about the interface. */
@Tag(name = "Social care")
interface SocialCareAnswerApi {

    String PROBLEM = "application/problem+json";

    String EXAMPLE = """
            {"id": "0001-accepted", "request": "7b0c6f0e-5d0b-4c39-9c62-0f6a4b0f7a11",
             "kind": "ACCEPTED", "reference": "SC-0001"}""";

    @Operation(
            summary = "Answer a request about a child, or tell what became of it",
            description =
                    "Each child is answered for alone: ACCEPTED or REFUSED first, news after an acceptance. The same"
                            + " answer again changes nothing; one that contradicts an earlier one is refused.",
            security = @SecurityRequirement(name = "agencyKey"),
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = SocialCareAnswerRequest.class),
                                            examples = @ExampleObject(name = "accepted", value = EXAMPLE))))
    @ApiResponse(responseCode = "204", description = "Recorded, now or before.")
    @ApiResponse(
            responseCode = "400",
            description = "Something to mend; see errors.",
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
            responseCode = "404",
            description = "We did not ask under this id.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    @ApiResponse(
            responseCode = "409",
            description = "It contradicts an earlier answer, or comes before the one that it builds on.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    ResponseEntity<Void> answer(String body, @Parameter(hidden = true) Principal system);
}
