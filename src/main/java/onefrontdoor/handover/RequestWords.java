package onefrontdoor.handover;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import onefrontdoor.frontdoor.AgenciesInWords;
import onefrontdoor.frontdoor.ServiceFact;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A request and its questions in words, for whoever works on it at early help. */
@Component
class RequestWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.UK).withZone(WorkingCalendar.LONDON);

    private final MessageSource words;
    private final AgenciesInWords agencies;

    RequestWords(MessageSource words, AgenciesInWords agencies) {
        this.words = words;
        this.agencies = agencies;
    }

    Map<String, Object> request(ServiceRequest request) {
        return Map.of(
                "reference", request.contact().value(),
                "child", String.valueOf(request.child()),
                "service", agencies.name(request.agency()));
    }

    List<Map<String, String>> facts(List<ServiceFact> facts) {
        return facts.stream()
                .map(fact -> Map.of("about", sentence("request.fact." + fact.about()), "words", fact.words()))
                .toList();
    }

    Map<String, String> question(ServiceQuestion question) {
        String said = question.answer() == null && question.reply() != null
                ? sentence("request.question." + question.reply())
                : question.answer();
        return Map.of(
                "words", question.words(),
                "asked", of(question.askedAt()),
                "answer", said == null ? "" : said);
    }

    /** For the record, once something was said to it. */
    String note(ServiceRequest request, ServiceQuestion question) {
        Map<String, String> line = question(question);
        Object[] said = {agencies.name(request.agency()), request.child(), line.get("words"), line.get("answer")};
        return words.getMessage("service.question.note", said, Locale.UK);
    }

    String of(Instant moment) {
        return MOMENT.format(moment);
    }

    private String sentence(String key) {
        return words.getMessage(key, null, Locale.UK);
    }
}
