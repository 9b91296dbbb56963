package onefrontdoor.frontdoor.web;

import java.util.List;
import java.util.UUID;
import onefrontdoor.frontdoor.PhoneDraft;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The phone page, ready to be shown. */
final class DeskView {

    private DeskView() {}

    /** A contact that was begun, as it is offered: by the time at which it was last touched, without a name. */
    record Begun(UUID token, String at) {}

    static ModelAndView of(DeskForm form, List<FieldError> errors, List<PhoneDraft> begun) {
        ModelAndView view = new ModelAndView("desk/contact");
        view.addObject("token", form.token().toString());
        view.addObject("parts", form.parts(errors));
        view.addObject("errors", errors);
        view.addObject(
                "begun",
                begun.stream()
                        .map(draft -> new Begun(draft.token(), Receipts.inWords(draft.touchedAt())))
                        .toList());
        view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        return view;
    }
}
