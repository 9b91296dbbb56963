package onefrontdoor.frontdoor.web;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import onefrontdoor.family.Sex;
import onefrontdoor.frontdoor.Agreement;
import onefrontdoor.frontdoor.Answer;
import onefrontdoor.frontdoor.Immediacy;
import onefrontdoor.frontdoor.Indicator;
import onefrontdoor.frontdoor.Purpose;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** A contact as an agency's system sends it; what it leaves out is not known. The agency itself is known by its key. */
@NamedInterface("api")
@Schema(description = "A contact about one or more children of one family.")
public record ContactRequest(
        @Nullable Purpose purpose,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Professional professional,

        @ArraySchema(maxItems = Limits.CHILDREN) @Nullable List<Child> children,
        @ArraySchema(maxItems = Limits.PEOPLE) @Nullable List<Person> household,
        @Nullable Home home,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Worry worry,

        @Nullable Family family) {

    @NamedInterface("api")
    @Schema(
            description =
                    "Who makes contact for the agency. A name and a telephone number or e-mail address are needed.")
    public record Professional(
            @Schema(maxLength = Limits.NAME, example = "Sam ZZ-Birch") @Nullable
            String name,

            @Schema(maxLength = Limits.NAME, example = "Attendance lead") @Nullable
            String role,

            @Schema(maxLength = Limits.PHONE, example = "01632 960123") @Nullable
            String phone,

            @Schema(maxLength = Limits.EMAIL, example = "sam@example.test") @Nullable
            String email) {}

    @NamedInterface("api")
    @Schema(
            description =
                    "A child; at most 20. Give a name, a description, a school or a number if the home is not known.")
    public record Child(
            @Schema(maxLength = Limits.NAME, example = "Noor") @Nullable
            String givenName,

            @Schema(maxLength = Limits.NAME, example = "ZZ-Birch") @Nullable
            String familyName,

            @Schema(maxLength = Limits.DESCRIPTION) @Nullable
            String description,

            @Nullable Birth birth,
            @Nullable Sex sex,

            @Schema(maxLength = Limits.NAME, example = "ZZ Primary School") @Nullable
            String school,

            @Schema(maxLength = Limits.NUMBER, description = "Ten digits with a check digit.", example = "9990000018")
            @Nullable
            String nhsNumber,

            @Schema(maxLength = Limits.NUMBER, description = "With a check letter.", example = "B871100000101")
            @Nullable
            String upn) {}

    @NamedInterface("api")
    @Schema(description = "At most one of the three; for an unborn child the expected date.")
    public record Birth(
            @Schema(example = "2016-11-05") @Nullable LocalDate dateOfBirth,

            @Schema(description = "Years; 0 to 25 for a child.") @Nullable
            Integer estimatedAge,

            @Nullable LocalDate expectedDate) {}

    @NamedInterface("api")
    @Schema(description = "Somebody else in the child’s life; at most 30.")
    public record Person(
            @Schema(maxLength = Limits.NAME, example = "Mira ZZ-Birch") @Nullable
            String name,

            @Schema(maxLength = Limits.NAME, example = "mother") @Nullable
            String relationship,

            @Nullable Birth birth,
            @Nullable Answer livesWithChild,
            @Nullable Answer parentalResponsibility) {}

    @NamedInterface("api")
    @Schema(description = "Where the family lives and how to speak with them.")
    public record Home(
            @Schema(maxLength = Limits.ADDRESS, example = "1 Nowhere Road") @Nullable
            String address,

            @Schema(maxLength = Limits.POSTCODE, example = "ZZ99 3VZ") @Nullable
            String postcode,

            @Schema(maxLength = Limits.NAME, example = "Polish") @Nullable
            String language,

            @Nullable Answer interpreterNeeded) {}

    @NamedInterface("api")
    @Schema(description = "What the contact is about.")
    public record Worry(
            @Schema(
                    maxLength = Limits.CONCERN,
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    example = "Noor is at 88 % since September, often late.")
            @Nullable
            String concern,

            @Schema(maxLength = Limits.GOING_WELL) @Nullable String goingWell,
            @Nullable Immediacy immediacy,

            @Schema(
                    description = "Answers by indicator; those left out are not known.",
                    example = "{\"NEGLECT\": \"NO\"}")
            @Nullable
            Map<Indicator, Answer> indicators) {}

    @NamedInterface("api")
    @Schema(description = "What the family knows and agrees to.")
    public record Family(
            @Nullable Answer knows,
            @Nullable Agreement agreesToHelp,
            @Nullable Agreement agreesToSharing,
            @Schema(maxLength = Limits.REASON) @Nullable String reasonNotAsked,

            @Schema(
                    description =
                            "Whether anybody in the family works for the council. If so, only a manager sees the contact.")
            @Nullable
            Answer worksForCouncil) {}
}
