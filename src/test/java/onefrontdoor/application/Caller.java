package onefrontdoor.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who calls the service over HTTP, with cookies as a browser keeps them. */
public class Caller {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI origin;

    public Caller(int port) {
        this.origin = URI.create("http://localhost:" + port);
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Sends a form as a browser does, with the CSRF token of the page that holds it. */
    public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
        return submitFrom(get(page), action, fields);
    }

    /** Sends a form with files, by their names. */
    HttpResponse<String> upload(String page, String action, Map<String, String> fields, Map<String, String> files) {
        Matcher token = CSRF.matcher(get(page).body());
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append(part("name=\"" + name + "\"", value)));
        files.forEach((name, text) -> body.append(part("name=\"files\"; filename=\"" + name + "\"", text)));
        body.append(part("name=\"_csrf\"", token.find() ? token.group(1) : "")).append("--parts--\r\n");
        return send(request(action)
                .header("Content-Type", "multipart/form-data; boundary=parts")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private static String part(String named, String content) {
        return "--parts\r\nContent-Disposition: form-data; " + named + "\r\n\r\n" + content + "\r\n";
    }

    /** Sends the form of a page that was loaded some time ago. */
    HttpResponse<String> submitFrom(HttpResponse<String> page, String action, Map<String, String> fields) {
        Matcher token = CSRF.matcher(page.body());
        String csrf = token.find() ? token.group(1) : "";
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body + "&_csrf=" + encode(csrf))));
    }

    HttpResponse<String> json(String method, String path, String body, String... headers) {
        HttpRequest.Builder request =
                request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body));
        cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    static JsonNode read(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** As when the server has ended the session in the meantime. */
    void losesSession() {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .forEach(cookie -> cookies.getCookieStore().remove(null, cookie));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(origin.resolve(path)).timeout(Duration.ofSeconds(30));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
