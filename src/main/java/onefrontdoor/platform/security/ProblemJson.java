package onefrontdoor.platform.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Problem details (RFC 9457) written from a filter, where no controller can. */
final class ProblemJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ProblemJson() {}

    static void write(HttpServletResponse response, HttpStatus status, String sentence) throws IOException {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.value());
        problem.put("detail", sentence);
        problem.put("correlationId", MDC.get(CorrelationId.KEY));
        send(response, status, MediaType.APPLICATION_PROBLEM_JSON_VALUE, problem);
    }

    /** In the shape that Tasklist shows to people: the message is the sentence. */
    static void writeForTasklist(HttpServletResponse response, HttpStatus status, String sentence) throws IOException {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("type", "Refusal");
        answer.put("message", sentence);
        answer.put("correlationId", MDC.get(CorrelationId.KEY));
        send(response, status, MediaType.APPLICATION_JSON_VALUE, answer);
    }

    private static void send(HttpServletResponse response, HttpStatus status, String type, Map<String, Object> body)
            throws IOException {
        byte[] bytes = JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status.value());
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
