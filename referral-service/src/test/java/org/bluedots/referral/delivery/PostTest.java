package org.bluedots.referral.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.JksOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.bluedots.referral.delivery.Answer.Result;
import org.bluedots.referral.webhook.Addresses;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the sender does on the wire, against servers that mean no good.
class PostTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();
    private static final String PASSWORD = "of-tests";

    @AfterAll
    static void close() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void theAddressThatWasCheckedIsTheOneThatIsCalled() {
        var asked = new AtomicInteger();
        var addresses = new Addresses("allow", _ -> rebinding(asked.getAndIncrement()));
        try (var partner = new Partner()) {
            var url = "http://partner.example:%d/hook?agency=1".formatted(partner.port());

            assertThat(post(addresses).send(letter(url)).result()).isEqualTo(Result.DELIVERED);

            assertThat(partner.last().header("host"))
                    .isEqualTo("partner.example:" + partner.port());
            assertThat(asked).hasValue(1);
        }
    }

    @Test
    void aNameThatMeansAPrivateAddressIsNotCalled() {
        var addresses = new Addresses("refuse", _ -> new InetAddress[] {HERE});
        try (var partner = new Partner()) {
            var url = "https://partner.example:%d/hook".formatted(partner.port());

            assertThat(post(addresses).send(letter(url)).result())
                    .isEqualTo(Result.ADDRESS_REFUSED);
            assertThat(partner.received()).isEmpty();
        }
    }

    @Test
    void plainHttpIsNotSpokenWhateverWasSubscribed() {
        var addresses = new Addresses("refuse", _ -> new InetAddress[] {HERE});

        assertThat(post(addresses).send(letter("http://partner.example/hook")).result())
                .isEqualTo(Result.ADDRESS_REFUSED);
    }

    @Test
    void aCertificateMustBeTheNamesAndNotTheAddresss(@TempDir Path folder)
            throws IOException, GeneralSecurityException {
        var store = certificateOf("partner.example", folder);
        var server = https(store);
        var trust = new JksOptions().setPath(store.toString()).setPassword(PASSWORD);
        var post =
                new Post(
                        here(),
                        VERTX,
                        new HttpClientOptions().setTrustOptions(trust),
                        Duration.ofSeconds(5));
        var port = server.getAddress().getPort();

        var rightName = post.send(letter("https://partner.example:" + port + "/hook"));
        var wrongName = post.send(letter("https://other.example:" + port + "/hook"));
        var untrusted = post(here()).send(letter("https://partner.example:" + port + "/hook"));

        assertThat(rightName.result()).isEqualTo(Result.DELIVERED);
        assertThat(wrongName.result()).isEqualTo(Result.UNREACHABLE);
        assertThat(untrusted.result()).isEqualTo(Result.UNREACHABLE);
        server.stop(0);
    }

    @Test
    void oneWhoNeverAnswersIsNotWaitedForLong() throws IOException {
        try (var silent = new ServerSocket(0, 5, HERE)) {
            var url = "http://partner.example:" + silent.getLocalPort();

            assertThat(post(here()).send(letter(url)).result()).isEqualTo(Result.TIMED_OUT);
        }
    }

    @Test
    void nobodyThereIsUnreachable() throws IOException {
        int port;
        try (var gone = new ServerSocket(0, 5, HERE)) {
            port = gone.getLocalPort();
        }

        assertThat(post(here()).send(letter("http://partner.example:" + port)).result())
                .isEqualTo(Result.UNREACHABLE);
    }

    @Test
    void anAnswerWithoutEndIsNotRead() throws IOException {
        try (var endless = new ServerSocket(0, 5, HERE)) {
            var talking = Thread.ofVirtual().start(() -> talk(endless));
            var url = "http://partner.example:" + endless.getLocalPort();

            assertThat(post(here()).send(letter(url)).result()).isEqualTo(Result.DELIVERED);
            assertThat(joins(talking)).as("the connection was cut").isTrue();
        }
    }

    private static boolean joins(Thread thread) {
        try {
            return thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /// Answers 200 and goes on for ever, until it is cut off.
    private static void talk(ServerSocket server) {
        try (var socket = server.accept()) {
            var out = socket.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(US_ASCII));
            while (true) out.write(("400\r\n" + "x".repeat(1024) + "\r\n").getBytes(US_ASCII));
        } catch (IOException cut) {
            // which is what the test wants
        }
    }

    /// Looks up this machine at first, and something else a moment later.
    private static InetAddress[] rebinding(int time) {
        return new InetAddress[] {time == 0 ? HERE : InetAddress.ofLiteral("192.0.2.1")};
    }

    private static Addresses here() {
        return new Addresses("allow", _ -> new InetAddress[] {HERE});
    }

    private static Post post(Addresses addresses) {
        return new Post(addresses, VERTX, new HttpClientOptions(), Duration.ofSeconds(1));
    }

    private static Letter letter(String url) {
        var id = UUID.fromString("01980000-0000-7000-8000-00000000000c");
        return new Letter(url, id, Instant.parse("2026-11-23T12:00:00Z"), "v1,x", "{}");
    }

    private static HttpsServer https(Path store) throws IOException, GeneralSecurityException {
        var keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        var server = HttpsServer.create(new InetSocketAddress(HERE, 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(
                "/",
                exchange -> {
                    exchange.sendResponseHeaders(204, -1);
                    exchange.close();
                });
        server.start();
        return server;
    }

    private static Path certificateOf(String name, Path folder) throws IOException {
        var store = folder.resolve("store.p12");
        var command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "partner",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=dns:" + name,
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        store.toString());
        try {
            var made = new ProcessBuilder(command).redirectErrorStream(true).start();
            assertThat(made.waitFor()).isZero();
        } catch (InterruptedException stopped) {
            throw new UncheckedIOException(new IOException(stopped));
        }
        assertThat(Files.exists(store)).isTrue();
        return store;
    }
}
