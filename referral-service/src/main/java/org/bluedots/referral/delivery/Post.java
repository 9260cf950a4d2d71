package org.bluedots.referral.delivery;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bluedots.referral.delivery.Answer.Result;
import org.bluedots.referral.webhook.Addresses;

/// Sends one letter. Connects to the very address that was checked, so that a name which means
/// something else a moment later leads nowhere; the certificate is still the name's. Of the answer
/// only the status is read: then the connection ends.
@Singleton
class Post {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration WHOLE = Duration.ofSeconds(15);

    private final Addresses addresses;
    private final HttpClient client;
    private final Duration patience;

    @Inject
    Post(Addresses addresses, Vertx vertx) {
        this(addresses, vertx, new HttpClientOptions(), WHOLE);
    }

    /// @param options what the client trusts
    /// @param patience for the whole exchange
    Post(Addresses addresses, Vertx vertx, HttpClientOptions options, Duration patience) {
        this.addresses = addresses;
        this.patience = patience;
        this.client =
                vertx.createHttpClient(
                        options.setConnectTimeout((int) CONNECT.toMillis())
                                .setKeepAlive(false)
                                .setForceSni(true)
                                .setMaxPoolSize(1_000));
    }

    /// Waits for the answer; call it on a thread that may wait.
    Answer send(Letter letter) {
        var url = addresses.read(letter.url());
        if (url.isEmpty()) return Answer.none(Result.ADDRESS_REFUSED);
        try {
            var to = addresses.lookUp(url.get());
            if (to.isEmpty()) return Answer.none(Result.ADDRESS_REFUSED);
            return exchange(letter, url.get(), to.get());
        } catch (UnknownHostException nobody) {
            return Answer.none(Result.UNREACHABLE);
        }
    }

    private Answer exchange(Letter letter, URI url, InetAddress to) {
        var status = client.request(request(url, to)).compose(request -> statusOf(request, letter));
        try {
            return Answer.of(
                    status.toCompletionStage()
                            .toCompletableFuture()
                            .get(WHOLE.plus(CONNECT).toSeconds(), TimeUnit.SECONDS));
        } catch (ExecutionException broken) {
            var late = broken.getCause() instanceof TimeoutException;
            return Answer.none(late ? Result.TIMED_OUT : Result.UNREACHABLE);
        } catch (TimeoutException late) {
            return Answer.none(Result.TIMED_OUT);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Answer.none(Result.UNREACHABLE);
        }
    }

    private static RequestOptions request(URI url, InetAddress to) {
        var secure = url.getScheme().equals("https");
        var port = url.getPort() > 0 ? url.getPort() : secure ? 443 : 80;
        var path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(to, port)))
                .setHost(Addresses.host(url))
                .setPort(port)
                .setSsl(secure)
                .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery());
    }

    private Future<Integer> statusOf(HttpClientRequest request, Letter letter) {
        request.putHeader("Content-Type", "application/json")
                .putHeader("User-Agent", "blue-dots-webhooks/1")
                .putHeader("webhook-id", letter.id().toString())
                .putHeader("webhook-timestamp", String.valueOf(letter.sentAt().getEpochSecond()))
                .putHeader("webhook-signature", letter.signature());
        return request.send(Buffer.buffer(letter.body()))
                .map(Post::statusAlone)
                .timeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .onComplete(_ -> request.connection().close());
    }

    /// That the rest is cut off is no fault to be logged.
    private static int statusAlone(HttpClientResponse response) {
        response.exceptionHandler(_ -> {});
        return response.statusCode();
    }
}
