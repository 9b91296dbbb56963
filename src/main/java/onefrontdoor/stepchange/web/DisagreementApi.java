package onefrontdoor.stepchange.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import onefrontdoor.frontdoor.DecisionKind;
import onefrontdoor.frontdoor.StandingDecisions;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import onefrontdoor.stepchange.Challenge;
import onefrontdoor.stepchange.ChallengeDesk;
import onefrontdoor.stepchange.DisagreementSheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the system of an agency disagrees with what was decided on a contact of its own, and hears where that stands. */
@Tag(name = "Disagreements")
@RestController
@RequestMapping("/api/contacts/{reference:C-[0-9]{4}-[0-9]{6}}/disagreements")
class DisagreementApi {

    private final StandingDecisions decisions;
    private final ChallengeDesk desk;
    private final DisagreementSheet sheet;

    DisagreementApi(StandingDecisions decisions, ChallengeDesk desk, DisagreementSheet sheet) {
        this.decisions = decisions;
        this.desk = desk;
        this.sheet = sheet;
    }

    /** What a professional of an agency says against a decision. */
    record Said(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "A new one for each disagreement.")
            @Nullable
            UUID request,

            @Nullable Integer child,
            @Nullable DecisionKind decision,
            @Nullable String name,
            @Nullable String role,
            @Nullable String reached,
            @Nullable String why,
            @Nullable String wanted,

            @Schema(description = "Whether it tells of new harm; then ring as well.")
            boolean newHarm) {

        /** Names nobody (P23). */
        @Override
        public String toString() {
            return "Said";
        }
    }

    @Operation(
            summary = "Where your disagreements about your own contact stand",
            security = @SecurityRequirement(name = "agencyKey"))
    @ApiResponse(responseCode = "404", description = "No such contact of your agency.")
    @GetMapping
    List<DisagreementSheet.Answered> answered(@PathVariable Reference reference, Principal system) {
        return sheet.answered(own(reference, system), Challenge.Way.AGENCY, new Actor(system.getName()));
    }

    @Operation(
            summary = "Disagree with a decision on your own contact",
            description = "The decision stays in force meanwhile. The same request once more changes nothing.",
            security = @SecurityRequirement(name = "agencyKey"))
    @ApiResponse(responseCode = "200", description = "Being looked at, now or before.")
    @ApiResponse(responseCode = "400", description = "Something is missing.")
    @ApiResponse(responseCode = "404", description = "No such contact of your agency.")
    @ApiResponse(
            responseCode = "409",
            description = "There is no such decision in force, or you disagree with it already.")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    List<DisagreementSheet.Answered> disagree(
            @PathVariable Reference reference, @RequestBody Said said, Principal system) {
        Reference contact = own(reference, system);
        Actor by = new Actor(system.getName());
        Challenge challenge = Challenge.in(
                new FormAnswers(by, typed(said)), new Challenge.From(Challenge.Way.AGENCY, system.getName()));
        desk.raise(new ChallengeDesk.Request(number(said, system), contact, meant(contact, said)), challenge);
        return sheet.answered(contact, Challenge.Way.AGENCY, by);
    }

    private Reference own(Reference reference, Principal system) {
        return Optional.of(reference)
                .filter(asked -> decisions.isMadeBy(system.getName(), asked))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "There is no such contact of your agency."));
    }

    /** Each agency has numbers of its own, so that none can meet another's request. */
    private static UUID number(Said said, Principal system) {
        String request = Optional.ofNullable(said.request())
                .orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "Send a UUID as “request”, a new one for each."))
                .toString();
        return UUID.nameUUIDFromBytes((system.getName() + " " + request).getBytes(StandardCharsets.UTF_8));
    }

    private UUID meant(Reference contact, Said said) {
        return sheet.options(contact).stream()
                .filter(option -> said.child() != null && option.child() == said.child())
                .filter(option -> option.kind() == said.decision())
                .findFirst()
                .orElseThrow(() ->
                        new Refusal(Refusal.Kind.CONFLICT, "There is no such decision about this child in force."))
                .decision();
    }

    private static Map<String, Object> typed(Said said) {
        Map<String, Object> typed = new TreeMap<>();
        put(typed, "name", said.name());
        put(typed, "role", said.role());
        put(typed, "reached", said.reached());
        put(typed, "why", said.why());
        put(typed, "wanted", said.wanted());
        put(typed, "newHarm", said.newHarm() ? "yes" : null);
        return typed;
    }

    private static void put(Map<String, Object> typed, String key, @Nullable String value) {
        if (value != null) {
            typed.put(key, value);
        }
    }
}
