package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import onefrontdoor.family.NhsNumber;
import onefrontdoor.family.Upn;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.Scenarios;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.Test;

/** What parsers choke on is refused with a 4xx in little time and little memory (P18). */
class HostileBodiesAreRefusedIT extends FrontDoorScenario {

    private static final int SLOWEST_ANSWER = 3_000;
    private static final int MOST_HEAP = 64 * 1024 * 1024;

    private final Map<String, Wire.Reply> answers = new LinkedHashMap<>();

    @Test
    void everyHostileBodyIsRefusedQuickly() {
        clock.moveTo("2026-03-03T14:05");
        String reference = received(Scenarios.sc02(), Channel.PHONE).reference().value();
        TasklistUser manager = signedIn("dswm1");
        String task = manager.taskId(reference);
        manager.claim(task);
        long heap = heapInUse();
        String staff = new Browser(manager).headers();
        hostileJson().forEach((name, body) -> {
            post("API " + name, "/api/contacts", agency("application/json"), body);
            post("engine " + name, engine(task, "submit-form"), staff + type("application/json"), body);
            post("engine claim " + name, engine(task, "claim"), staff + type("application/json"), body);
        });
        variables()
                .forEach((name, variable) -> post(
                        "engine variable " + name,
                        engine(task, "submit-form"),
                        staff + type("application/json"),
                        ("{\"variables\":{\"children\":" + variable + "}}").getBytes(StandardCharsets.UTF_8)));
        for (String type : List.of(
                "application/xml",
                "text/xml",
                "application/x-java-serialized-object",
                "multipart/form-data; boundary=x",
                "text/plain",
                "application/x-www-form-urlencoded",
                "nonsense",
                "application/json; charset=utf-7")) {
            post("API type " + type, "/api/contacts", agency(type), XXE.getBytes(StandardCharsets.UTF_8));
            post(
                    "engine type " + type,
                    engine(task, "submit-form"),
                    staff + type(type),
                    XXE.getBytes(StandardCharsets.UTF_8));
        }
        hostileForms().forEach((name, body) -> {
            for (String page : List.of("/contact/concern", "/contact/purpose", "/sign-in", "/desk/contacts/new")) {
                postForm("page " + page + " " + name, page, body);
            }
        });
        endless("/api/contacts", agency("application/json"));
        endless(engine(task, "submit-form"), staff + type("application/json"));
        endless("/contact/concern", type("application/x-www-form-urlencoded"));
        for (String target : List.of("/", "/contact/purpose", engine(task, "form"))) {
            longHeaders(target);
        }
        long grown = heapInUse() - heap;
        System.out.printf(
                "P18: %d hostile requests, statuses %s, slowest %d ms, heap grown by %d kB%n",
                answers.size(),
                answers.values().stream()
                        .map(Wire.Reply::status)
                        .distinct()
                        .sorted()
                        .toList(),
                answers.values().stream().mapToLong(Wire.Reply::millis).max().orElse(0),
                Math.max(0, grown / 1024));
        assertThat(answers).allSatisfy((name, answer) -> {
            assertThat(answer.status()).as(name + " " + answer.body()).isBetween(400, 499);
            assertThat(answer.millis()).as(name).isLessThan(SLOWEST_ANSWER);
        });
        assertThat(grown).isLessThan(MOST_HEAP);
        assertThat(count("select count(*) from act_ru_task where id_ = ?", task))
                .as("the task is untouched")
                .isEqualTo(1);
    }

    private static final String XXE =
            "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b \"&a;&a;\">]><r>&b;</r>";

    private static Map<String, byte[]> hostileJson() {
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        bodies.put("deep arrays", ("{\"children\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
        bodies.put("deep closed", ("[".repeat(100_000) + "]".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
        bodies.put("deep objects", "{\"a\":".repeat(20_000).getBytes(StandardCharsets.UTF_8));
        bodies.put(
                "one megabyte",
                ("{\"worry\":{\"concern\":\"" + "x".repeat(1_100_000) + "\"}}").getBytes(StandardCharsets.UTF_8));
        bodies.put("five megabytes", ("{\"a\":\"" + "x".repeat(5_000_000) + "\"}").getBytes(StandardCharsets.UTF_8));
        bodies.put(
                "same key twice",
                "{\"purpose\":\"WORRY\",\"purpose\":\"ADVICE\",\"variables\":{},\"variables\":{}}"
                        .getBytes(StandardCharsets.UTF_8));
        bodies.put("NaN", "{\"purpose\":NaN}".getBytes(StandardCharsets.UTF_8));
        bodies.put("Infinity", "{\"purpose\":-Infinity}".getBytes(StandardCharsets.UTF_8));
        bodies.put("huge number", ("{\"purpose\":" + "9".repeat(100_000) + "}").getBytes(StandardCharsets.UTF_8));
        bodies.put(
                "huge exponent",
                "{\"children\":[{\"birth\":{\"estimatedAge\":1e2147483647}}],\"userId\":1e999999999}"
                        .getBytes(StandardCharsets.UTF_8));
        bodies.put("empty", new byte[0]);
        bodies.put("null", "null".getBytes(StandardCharsets.UTF_8));
        bodies.put("text", "\"x\"".getBytes(StandardCharsets.UTF_8));
        bodies.put("list", "[1]".getBytes(StandardCharsets.UTF_8));
        bodies.put("cut short", "{\"purpose\":\"WOR".getBytes(StandardCharsets.UTF_8));
        bodies.put("trailing", "{} {}".getBytes(StandardCharsets.UTF_8));
        bodies.put("broken UTF-8", new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'});
        bodies.put(
                "lone surrogate",
                "{\"worry\":{\"concern\":\"\\ud800\"},\"userId\":\"\\ud800\",\"variables\":{\"\\udc00\":{\"value\":\"\\ud800\"}}}"
                        .getBytes(StandardCharsets.UTF_8));
        bodies.put(
                "NUL",
                "{\"worry\":{\"concern\":\"\\u0000\"},\"userId\":\"\\u0000\",\"variables\":{\"children\":{\"value\":\"\\u0000\"}}}"
                        .getBytes(StandardCharsets.UTF_8));
        bodies.put("many keys", manyKeys());
        bodies.put("comments", "/*x*/{\"purpose\":\"WORRY\"}//".getBytes(StandardCharsets.UTF_8));
        return bodies;
    }

    private static byte[] manyKeys() {
        StringBuilder body = new StringBuilder("{");
        for (int key = 0; key < 20_000; key++) {
            body.append("\"k").append(key).append("\":1,");
        }
        return body.append("\"z\":1}").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> variables() {
        Map<String, String> variables = new LinkedHashMap<>();
        for (String type : List.of("Object", "Bytes", "File", "Xml", "Null", "Date", "Integer", "nonsense")) {
            variables.put(
                    type,
                    "{\"value\":\"rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==\",\"type\":\"" + type
                            + "\",\"valueInfo\":{\"objectTypeName\":\"java.util.HashMap\",\"filename\":\"../x\","
                            + "\"serializationDataFormat\":\"application/x-java-serialized-object\"}}");
        }
        variables.put(
                "gadget",
                "{\"value\":\"[\\\"java.lang.ProcessBuilder\\\",{}]\",\"type\":\"Object\",\"valueInfo\":"
                        + "{\"objectTypeName\":\"java.lang.ProcessBuilder\",\"serializationDataFormat\":\"application/json\"}}");
        variables.put(
                "broken list as shown",
                "{\"value\":\"[{\",\"type\":\"Object\",\"valueInfo\":"
                        + "{\"objectTypeName\":\"java.util.LinkedHashMap\",\"serializationDataFormat\":\"application/json\"}}");
        variables.put("deep Json", "{\"type\":\"Json\",\"value\":\"" + "[".repeat(100_000) + "\"}");
        variables.put("broken Json", "{\"type\":\"Json\",\"value\":\"{\"}");
        variables.put("not rows", "{\"type\":\"Json\",\"value\":\"[1,[2],null]\"}");
        variables.put("huge number", "{\"type\":\"Json\",\"value\":\"[{\\\"number\\\":" + "9".repeat(50_000) + "}]\"}");
        variables.put(
                "NUL in rows",
                "{\"type\":\"Json\",\"value\":\"[{\\\"number\\\":\\\"1\\\",\\\"level\\\":\\\"LEVEL_1\\\",\\\"route\\\":\\\"NOT_SOCIAL_CARE\\\",\\\"rationale\\\":\\\"a\\\\u0000b\\\"}]\"}");
        variables.put(
                "surrogate in rows",
                "{\"type\":\"Json\",\"value\":\"[{\\\"number\\\":\\\"1\\\",\\\"level\\\":\\\"LEVEL_1\\\",\\\"route\\\":\\\"NOT_SOCIAL_CARE\\\",\\\"rationale\\\":\\\"a\\\\ud800b\\\"}]\"}");
        return variables;
    }

    private static Map<String, byte[]> hostileForms() {
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        bodies.put("one megabyte", ("concern=" + "x".repeat(1_100_000)).getBytes(StandardCharsets.UTF_8));
        bodies.put("2,000 parameters", "a=1&".repeat(2_000).getBytes(StandardCharsets.UTF_8));
        bodies.put("broken escape", "concern=%zz&concern=%".getBytes(StandardCharsets.UTF_8));
        return bodies;
    }

    private void post(String name, String target, String headers, byte[] body) {
        try (Wire wire = new Wire(port)) {
            answers.put(name, wire.send("POST", target, headers, body));
            if (body.length < 300_000) {
                byte[] zipped = zipped(body.length == 0 ? new byte[10_000_000] : body);
                answers.put(
                        name + " zipped", wire.send("POST", target, headers + "Content-Encoding: gzip\r\n", zipped));
            }
        }
    }

    /** With a session and its token, so that only the body can be what is refused. */
    private void postForm(String name, String page, byte[] body) {
        Caller somebody = page.startsWith("/desk") ? cso() : new Caller(port);
        String token = somebody.get(page.startsWith("/desk") ? page : "/contact/purpose")
                .body()
                .replaceFirst("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        try (Wire wire = new Wire(port)) {
            String headers =
                    "Cookie: JSESSIONID=" + somebody.cookie("JSESSIONID").orElse("") + "; form-token="
                            + somebody.cookie("form-token").orElse("") + "\r\nX-CSRF-TOKEN: " + token
                            + "\r\n" + type("application/x-www-form-urlencoded");
            answers.put(name, wire.send("POST", page, headers, body));
        }
    }

    private TasklistUser officer;

    private TasklistUser cso() {
        if (officer == null) {
            officer = signedIn("cso1");
        }
        return officer;
    }

    /** Chunks without end; the server must answer and hang up, not listen on. */
    private void endless(String target, String headers) {
        byte[] head = ("POST " + target + " HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n" + headers
                        + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[][] chunks = new byte[400][];
        byte[] chunk = ("2000\r\n" + "x".repeat(0x2000) + "\r\n").getBytes(StandardCharsets.UTF_8);
        Arrays.fill(chunks, chunk);
        chunks[399] = "0\r\n\r\n".getBytes(StandardCharsets.UTF_8);
        try (Wire wire = new Wire(port)) {
            answers.put("endless " + target.replaceAll(".*/", ""), wire.sendRaw("POST", head, chunks));
        }
    }

    private void longHeaders(String target) {
        try (Wire wire = new Wire(port)) {
            answers.put("long header " + target, wire.send("GET", target, "X-Long: " + "x".repeat(40_000) + "\r\n"));
            answers.put("many headers " + target, wire.send("GET", target, "X-Many: 1\r\n".repeat(3_000)));
            answers.put("long address " + target, wire.send("GET", target + "?" + "x".repeat(40_000), ""));
        }
    }

    private static String agency(String type) {
        return "Authorization: Bearer key-of-the-test-school\r\nIdempotency-Key: " + UUID.randomUUID() + "\r\n"
                + type(type);
    }

    private static String type(String type) {
        return "Content-Type: " + type + "\r\n";
    }

    private static String engine(String task, String what) {
        return "/camunda/api/engine/engine/default/task/" + task + "/" + what;
    }

    private static byte[] zipped(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static long heapInUse() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Each pattern of the code against long strings of each of its own letters and near misses. */
    @Test
    void noPatternOfTheCodeTakesLong() {
        List<Runnable> readers = new ArrayList<>();
        for (String seed : List.of(
                "0", "a", "B", " ", "\u00a0", "-", "/", "C-2026-", "%", ";", "\r", "child-1", "\n\t", "task/")) {
            String text = seed.repeat(100_000 / seed.length());
            for (String near : List.of(
                    text, text + "!", "C-" + text, "/camunda/api/" + text, "child-" + text, "/x/task/" + text)) {
                readers.add(() -> new Reference(near));
                readers.add(() -> NhsNumber.parse(near));
                readers.add(() -> Upn.parse(near));
                Patterns.all()
                        .forEach(pattern ->
                                readers.add(() -> pattern.matcher(near).matches()));
                Patterns.all().stream()
                        .filter(pattern -> !pattern.pattern().startsWith(".*"))
                        .forEach(pattern ->
                                readers.add(() -> pattern.matcher(near).find()));
            }
        }
        long slowest = 0;
        for (Runnable reader : readers) {
            long start = System.nanoTime();
            try {
                reader.run();
            } catch (RuntimeException refused) {
                assertThat(refused.getMessage()).hasSizeLessThan(1_000);
            }
            slowest = Math.max(slowest, (System.nanoTime() - start) / 1_000_000);
        }
        System.out.printf(
                "P18: %d patterns, %d readings of 100 kB, slowest %d ms%n",
                Patterns.all().size(), readers.size(), slowest);
        assertThat(Patterns.all()).hasSizeGreaterThan(8);
        assertThat(slowest).isLessThan(1_000);
    }
}
