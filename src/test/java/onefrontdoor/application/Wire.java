package onefrontdoor.application;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One connection on which a test writes requests as no browser would: any method, any target, any bytes. */
class Wire implements AutoCloseable {

    private static final int PATIENCE = 20_000;

    private final int port;
    private Socket socket;
    private InputStream answers;

    Wire(int port) {
        this.port = port;
    }

    /** What came back; names of headers in lower case. */
    record Reply(int status, Map<String, String> headers, String body, long millis) {

        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
    }

    /** @param headers lines with their line ends, such as {@code "Cookie: a=b\r\n"} */
    Reply send(String method, String target, String headers, byte[] body) {
        String length = body.length == 0 && !method.startsWith("P") ? "" : "Content-Length: " + body.length + "\r\n";
        String head =
                method + " " + target + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + length + headers + "\r\n";
        return sendRaw(method, head.getBytes(StandardCharsets.UTF_8), body);
    }

    Reply send(String method, String target, String headers) {
        return send(method, target, headers, new byte[0]);
    }

    /** A server may close an idle connection at any time; then the request is sent once more on a new one. */
    Reply sendRaw(String method, byte[] head, byte[]... parts) {
        try {
            return exchange(method, head, parts);
        } catch (EOFException | SocketException closed) {
            close();
            try {
                return exchange(method, head, parts);
            } catch (IOException broken) {
                close();
                throw new UncheckedIOException(broken);
            }
        } catch (IOException broken) {
            close();
            throw new UncheckedIOException(broken);
        }
    }

    private Reply exchange(String method, byte[] head, byte[]... parts) throws IOException {
        open();
        long start = System.nanoTime();
        writeAll(head, parts);
        String status = line();
        while (status.startsWith("HTTP/1.1 100")) {
            line();
            status = line();
        }
        Map<String, String> headers = headers();
        int code = Integer.parseInt(status.substring(9, 12));
        String body = hasBody(method, code) ? body(headers) : "";
        if ("close".equals(headers.get("connection"))) {
            close();
        }
        return new Reply(code, headers, body, (System.nanoTime() - start) / 1_000_000);
    }

    /** A server that has heard enough answers and closes; its answer can be read even when writing on fails. */
    private void writeAll(byte[] head, byte[]... parts) throws IOException {
        socket.getOutputStream().write(head);
        try {
            for (byte[] part : parts) {
                socket.getOutputStream().write(part);
            }
        } catch (SocketException heardEnough) {
            if (answers.available() == 0) {
                throw heardEnough;
            }
        }
    }

    private void open() throws IOException {
        if (socket == null) {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE);
            answers = new BufferedInputStream(socket.getInputStream());
        }
    }

    private Map<String, String> headers() throws IOException {
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            String[] pair = line.split(": ?", 2);
            headers.merge(pair[0].toLowerCase(Locale.ROOT), pair[1], (one, other) -> one + "\n" + other);
        }
        return headers;
    }

    private static boolean hasBody(String method, int code) {
        return !method.equals("HEAD") && code != 204 && code != 304;
    }

    private String body(Map<String, String> headers) throws IOException {
        if ("chunked".equals(headers.get("transfer-encoding"))) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            for (int size = chunk(); size > 0; size = chunk()) {
                whole.write(answers.readNBytes(size));
                line();
            }
            line();
            return whole.toString(StandardCharsets.UTF_8);
        }
        String length = headers.get("content-length");
        byte[] whole = length == null ? answers.readAllBytes() : answers.readNBytes(Integer.parseInt(length));
        return new String(whole, StandardCharsets.UTF_8);
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = answers.read(); next != '\n'; next = answers.read()) {
            if (next < 0) {
                throw new EOFException("The server closed the connection.");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } finally {
            socket = null;
        }
    }
}
