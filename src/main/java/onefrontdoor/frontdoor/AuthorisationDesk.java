package onefrontdoor.frontdoor;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.consent.NeedLevel;
import onefrontdoor.consent.Overrides;
import onefrontdoor.consent.SharingFile;
import onefrontdoor.consent.SharingOverride;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where staff see how it was decided on sharing, and managers share without agreement, sign, review and end it (RB23, RB25). */
@Service
@Transactional
public class AuthorisationDesk {

    private final CaseFiles files;
    private final PeopleInWords people;
    private final Confidence confidence;
    private final AuthorisationSheet sheet;
    private final AuthorisationForm form;
    private final AgenciesInWords agencies;
    private final StaffWords words;
    private final SharingFile file;
    private final Overrides overrides;
    private final AuditTrail audit;

    AuthorisationDesk(
            CaseFiles files,
            PeopleInWords people,
            Confidence confidence,
            AuthorisationSheet sheet,
            AuthorisationForm form,
            AgenciesInWords agencies,
            StaffWords words,
            SharingFile file,
            Overrides overrides,
            AuditTrail audit) {
        this.files = files;
        this.people = people;
        this.confidence = confidence;
        this.sheet = sheet;
        this.form = form;
        this.agencies = agencies;
        this.words = words;
        this.file = file;
        this.overrides = overrides;
        this.audit = audit;
    }

    /** Shows every decision and override; whoever looks is written down first (INV20). */
    public AuthorisationView open(Reference reference, Actor viewer) {
        Contact contact = files.of(reference);
        audit.read(viewer, reference, "sharing");
        Sight sight = confidence.of(contact, viewer);
        List<PeopleInWords.Line> everybody = people.on(contact, sight);
        Map<String, String> names = everybody.stream()
                .collect(Collectors.toMap(line -> line.mention().place(), PeopleInWords.Line::words));
        return new AuthorisationView(
                sight.showsAnything() ? authorised(reference, names, viewer) : List.of(),
                sight.shows(FieldClass.NARRATIVE) ? decided(reference, names) : List.of(),
                file.mayAuthorise(viewer),
                offer(everybody),
                !sight.showsAnything());
    }

    private List<AuthorisationView.Authorised> authorised(
            Reference reference, Map<String, String> names, Actor viewer) {
        return file.overrides(reference).stream()
                .map(story -> sheet.authorised(story, names, viewer))
                .toList();
    }

    private List<AuthorisationView.Decided> decided(Reference reference, Map<String, String> names) {
        return file.decisions(reference).stream()
                .map(decision -> sheet.decided(decision, names))
                .toList();
    }

    private AuthorisationView.Offer offer(List<PeopleInWords.Line> everybody) {
        return new AuthorisationView.Offer(
                everybody.stream().map(PeopleInWords.Line::option).toList(),
                agencies.options(),
                words.options(file.grounds()),
                words.options(Arrays.stream(FieldClass.values())
                        .filter(item -> item != FieldClass.PUBLIC_REFERRER_IDENTITY)
                        .toList()),
                words.options(List.of(NeedLevel.values())),
                UUID.randomUUID());
    }

    /** A manager authorises sharing without agreement. */
    public void authorise(Reference reference, FormAnswers typed) {
        Contact contact = files.of(reference);
        SharingOverride override = form.override(new Picks(reference, typed));
        if (people.on(contact).stream().noneMatch(line -> line.mention().equals(override.whose()))) {
            throw Picks.invalid("Choose somebody on this contact.");
        }
        overrides.authorise(AuthorisationForm.id(typed), override, typed.by());
    }

    /** What may become of an override. */
    public enum Step {
        SIGN,
        REVIEW,
        END
    }

    /** A second manager signs, or a manager reviews or ends what was authorised on this contact. */
    public void step(Reference reference, UUID override, Step step, FormAnswers typed) {
        checkIsOn(reference, override);
        switch (step) {
            case SIGN -> overrides.sign(override, typed.by());
            case REVIEW -> {
                String why = typed.text("words", "Why is it still needed?");
                overrides.review(override, why, AuthorisationForm.reviewOn(new Picks(reference, typed)), typed.by());
            }
            case END -> overrides.end(override, typed.text("words", "Why does it end?"), typed.by());
        }
    }

    /** An override is reached through its own contact only, so that whoever may not open that may not reach it. */
    private void checkIsOn(Reference reference, UUID override) {
        files.of(reference);
        if (file.overrides(reference).stream()
                .noneMatch(story -> story.standing().id().equals(override))) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "There is no such authorisation on this contact.");
        }
    }
}
