package onefrontdoor.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Text that does something noticeable if anything evaluates it, and the means to notice. */
class Evaluations implements AutoCloseable {

    static final String PRODUCT = "829348951";

    private final Path file =
            Path.of("target", "evaluated-" + ProcessHandle.current().pid());
    private final ServerSocket listener;
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger shown = new AtomicInteger();
    private final int songsBefore = CanaryDelegate.SONGS.get();

    Evaluations() {
        try {
            listener = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread thread = new Thread(this::listen, "canary-listener");
        thread.setDaemon(true);
        thread.start();
    }

    List<String> payloads() {
        String touch = "touch " + file.toAbsolutePath();
        String address = "127.0.0.1:" + listener.getLocalPort();
        return Stream.of(
                        "${7919*104729}",
                        "#{7919*104729}",
                        "*{7919*104729}",
                        "%%{7919*104729}",
                        "__${7919*104729}__",
                        "__${7919*104729}__::.x",
                        "[[${7919*104729}]]",
                        "[(${7919*104729})]",
                        "@{${7919*104729}}",
                        "{{7919*104729}}",
                        "{{constructor.constructor('return 7919*104729')()}}",
                        "= 7919*104729",
                        "=7919*104729",
                        "for i in [7919] return i*104729",
                        "<#assign x=7919*104729>${x?c}",
                        "<%%= 7919*104729 %%>",
                        "${T(java.lang.Math).multiplyExact(7919,104729)}",
                        "#{T(java.lang.Runtime).getRuntime().exec('" + touch + "')}",
                        "__${T(java.lang.Runtime).getRuntime().exec('" + touch + "')}__",
                        "${''.getClass().forName('java.lang.Runtime').getMethod('getRuntime').invoke(null).exec('"
                                + touch + "')}",
                        "${canaryDelegate.sing()}",
                        "#{canaryDelegate.sing()}",
                        "${canaryDelegate}",
                        "${execution.processEngineServices.runtimeService}",
                        "${\"freemarker.template.utility.Execute\"?new()(\"" + touch + "\")}",
                        "'" + touch + "'.execute()",
                        "${new java.lang.ProcessBuilder('touch','" + file.toAbsolutePath() + "').start()}",
                        "${jndi:ldap://" + address + "/x}",
                        "http://" + address + "/x",
                        "<!DOCTYPE x [<!ENTITY y SYSTEM \"http://" + address + "/y\">]><x>&y;</x>")
                .map(text -> text.replace("%%", "%"))
                .toList();
    }

    void look(String body) {
        if (body.contains(PRODUCT)) {
            shown.incrementAndGet();
        }
    }

    int count() {
        return calls.get() + shown.get() + CanaryDelegate.SONGS.get() - songsBefore + (Files.exists(file) ? 1 : 0);
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                listener.accept().close();
                calls.incrementAndGet();
            } catch (IOException closed) {
                return;
            }
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
