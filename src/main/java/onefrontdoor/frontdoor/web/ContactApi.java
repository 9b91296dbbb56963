package onefrontdoor.frontdoor.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** What agencies are told about the interface. */
@Tag(name = "Contacts")
interface ContactApi {

    /** What a system gets for a contact. */
    record Made(
            @Schema(example = "C-2026-000123") String reference,

            @Schema(description = "A manager decides by then.")
            Instant decideBy,

            @Schema(
                    description = "Page for the person who made contact, relative to this service; keep it private.",
                    example = "/status/7b0c6f0e-5d0b-4c39-9c62-0f6a4b0f7a11")
            URI statusUrl) {}

    /** An error as RFC 9457 has it; values that were sent are never repeated. */
    @Schema(name = "Problem")
    record Problem(
            String type,
            String title,
            int status,
            String detail,
            @Nullable List<BadRequest.Problem> errors) {}

    String EXAMPLE = """
            {"purpose": "WORRY",
             "professional": {"name": "Sam ZZ-Reed", "role": "Attendance lead", "phone": "01632 960123"},
             "children": [{"givenName": "Noor", "familyName": "ZZ-Birch", "birth": {"dateOfBirth": "2016-11-05"},
                           "sex": "FEMALE", "school": "ZZ Primary School", "nhsNumber": "9990000018"}],
             "household": [{"name": "Mira ZZ-Birch", "relationship": "mother", "livesWithChild": "YES",
                            "parentalResponsibility": "YES"}],
             "home": {"address": "1 Nowhere Road", "postcode": "ZZ99 3VZ", "language": "English", "interpreterNeeded": "NO"},
             "worry": {"concern": "Noor is at 88 % since September, often late.", "immediacy": "NOT_SOON",
                       "indicators": {"NEGLECT": "NO"}},
             "family": {"knows": "YES", "agreesToHelp": "AGREED", "agreesToSharing": "AGREED"}}""";

    @Operation(
            summary = "Make contact about a child",
            description =
                    "If a child is in danger now, call 999. Only a concern, who makes contact and some way to find a"
                            + " child are required. The same key with the same body gives the same contact again.",
            security = @SecurityRequirement(name = "agencyKey"),
            parameters =
                    @Parameter(
                            name = "Idempotency-Key",
                            in = ParameterIn.HEADER,
                            required = true,
                            description = "A UUID, new for each contact and the same when a request is repeated.",
                            schema = @Schema(type = "string", format = "uuid")),
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = ContactRequest.class),
                                            examples = @ExampleObject(name = "school", value = EXAMPLE))))
    @ApiResponse(
            responseCode = "201",
            description = "Recorded.",
            headers = @Header(name = "Location", description = "The private status page."),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Made.class)))
    @ApiResponse(
            responseCode = "200",
            description = "Recorded before under this key; nothing new was made.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Made.class)))
    @ApiResponse(
            responseCode = "400",
            description = "Something to mend; see errors.",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "401",
            description = "No agency has this key.",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "409",
            description = "The key was used for another body; both are kept.",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "413",
            description = "Longer than 256 kB.",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "415",
            description = "Not JSON.",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    ResponseEntity<Made> make(
            @Parameter(hidden = true) @Nullable String key, String body, @Parameter(hidden = true) Principal system);
}
