package onefrontdoor.handover;

import java.util.List;
import java.util.Optional;
import onefrontdoor.frontdoor.ServiceFact;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a service without an account looks at a request and answers it by its private link, once (INV01, Q13). */
@Service
@Transactional
public class LinkDesk {

    private final RequestLinks links;
    private final ServiceRequests requests;
    private final AnswerDesk answers;
    private final QuestionDesk questions;
    private final RequestDesk desk;
    private final AgainDesk again;

    LinkDesk(
            RequestLinks links,
            ServiceRequests requests,
            AnswerDesk answers,
            QuestionDesk questions,
            RequestDesk desk,
            AgainDesk again) {
        this.links = links;
        this.requests = requests;
        this.answers = answers;
        this.questions = questions;
        this.desk = desk;
        this.again = again;
    }

    /** Empty for a link that has ended, was used, never was, or whose service may not know of the child any more. */
    public Optional<AnswerDesk.Preview> open(String code) {
        return links.opens(code)
                .flatMap(requests::find)
                .flatMap(request -> answers.look(request.id(), new Actor(request.agency())));
    }

    /**
     * Answers; from then on no link to this request opens.
     *
     * @return what the service may know now; empty where the link opens nothing
     */
    public Optional<List<ServiceFact>> answer(String code, FormAnswers typed) {
        return links.opens(code)
                .flatMap(requests::find)
                .map(request -> answers.answer(request.id(), Reply.in(by(request, typed), Reply.Way.LINK)));
    }

    /** Asks before it answers; the link goes on opening. Empty where the link opens nothing. */
    public Optional<AnswerDesk.Preview> ask(String code, FormAnswers typed) {
        return links.opens(code)
                .flatMap(requests::find)
                .map(request -> questions.ask(request.id(), Enquiry.in(by(request, typed), Reply.Way.LINK)));
    }

    private static FormAnswers by(ServiceRequest request, FormAnswers typed) {
        return new FormAnswers(new Actor(request.agency()), typed.typed());
    }

    /** Writes once more to the address that we hold of the service; whoever asks learns nothing, and gets nothing. */
    public void askForNew(String code) {
        links.opened(code).ifPresent(desk::remind);
        again.ask(code);
    }

    /** Whether a link shows once more what its service has accepted. */
    @Transactional(readOnly = true)
    public boolean showsAgain(String code) {
        return again.opens(code);
    }

    /** Shows it, once; empty where the link shows nothing. */
    public Optional<List<ServiceFact>> showAgain(String code) {
        return again.show(code);
    }
}
