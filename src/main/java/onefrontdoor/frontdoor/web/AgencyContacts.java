package onefrontdoor.frontdoor.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onefrontdoor.directory.Agency;
import onefrontdoor.frontdoor.MakeContact;
import org.springframework.context.MessageSource;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Reads a contact that an agency tells of in full, with the checks of the pages. */
@Component
@NamedInterface("api")
public class AgencyContacts {

    private final WholeContact whole;
    private final MessageSource messages;

    AgencyContacts(WholeContact whole, MessageSource messages) {
        this.whole = whole;
        this.messages = messages;
    }

    /**
     * Makes a contact of what was sent.
     *
     * @param within where in the body the contact stands, such as {@code contact.}; empty where it is the body
     * @throws BadRequest naming everything that is to be mended
     */
    public MakeContact read(ContactRequest request, Agency agency, String within) {
        FlatAnswers flat = RequestAnswers.of(request);
        flat.put(Questions.WHO, "", Questions.Who.PROFESSIONAL);
        flat.put(Questions.ORGANISATION, "", agency.name());
        flat.put(Questions.ORGANISATION_KIND, "", AgencySources.of(agency));
        List<FieldError> errors = new ArrayList<>(flat.errors());
        errors.addAll(whole.errors(flat.answers()));
        if (!errors.isEmpty()) {
            throw new BadRequest(errors.stream()
                    .map(error -> new BadRequest.Problem(within + flat.path(error.field()), words(error)))
                    .toList());
        }
        return whole.read(flat.answers());
    }

    private String words(FieldError error) {
        return messages.getMessage(error.message(), error.values(), Locale.UK);
    }
}
