package org.bluedots.endtoend.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.random.RandomGenerator;

/// Stands between a client and a server and fails as networks do. What becomes of a connection is
/// decided anew each time the server says something on it.
public final class FaultProxy implements AutoCloseable {

    /// What happens to something that the server said.
    public enum Fate {
        PASS,
        /// The client gets it late.
        DELAY,
        /// The client gets half of it and a reset.
        CUT_MIDWAY,
        /// The server has done its work and the client gets a reset.
        CUT_AFTER_RESPONSE,
        /// The server has done its work and the client hears nothing.
        BLACKHOLE
    }

    private static final int CHUNK = 16 * 1024;
    private static final int LONGEST_DELAY_MILLIS = 400;

    private final ServerSocket listener;
    private final int target;
    private final RandomGenerator chance;
    private final AtomicReference<List<Fate>> fates = new AtomicReference<>(List.of(Fate.PASS));
    private final LongAdder harmed = new LongAdder();
    private final List<Socket> open = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /// Listens on a port of its own.
    ///
    /// @param weather how likely each fate is, as its share of the sum
    public FaultProxy(int target, RandomGenerator chance, Map<Fate, Integer> weather) {
        this.target = target;
        this.chance = chance;
        this.fates.set(drawer(weather));
        try {
            this.listener = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        threads.execute(this::accept);
    }

    /// In the order of the enum, so that the same seed draws the same.
    private static List<Fate> drawer(Map<Fate, Integer> weather) {
        return new TreeMap<>(weather)
                .entrySet().stream()
                        .flatMap(it -> Collections.nCopies(it.getValue(), it.getKey()).stream())
                        .toList();
    }

    public String url() {
        return "http://localhost:" + listener.getLocalPort();
    }

    /// From now on everything passes.
    public void heal() {
        fates.set(List.of(Fate.PASS));
    }

    /// How often something did not pass as it was.
    public long harmed() {
        return harmed.sum();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                join(remember(listener.accept()));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void join(Socket client) {
        try {
            var server = remember(new Socket(InetAddress.getLoopbackAddress(), target));
            threads.execute(() -> forward(client, server));
            threads.execute(() -> answer(server, client));
        } catch (IOException nobodyThere) {
            reset(client);
        }
    }

    /// What the client says always arrives.
    private void forward(Socket client, Socket server) {
        try {
            client.getInputStream().transferTo(server.getOutputStream());
            server.shutdownOutput();
        } catch (IOException over) {
            reset(server);
        }
    }

    private void answer(Socket server, Socket client) {
        try {
            var said = new byte[CHUNK];
            var from = server.getInputStream();
            for (var length = from.read(said); length >= 0; length = from.read(said))
                if (!pass(said, length, client)) return;
            client.close();
        } catch (IOException over) {
            reset(client);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /// Says whether the connection goes on.
    private boolean pass(byte[] said, int length, Socket client)
            throws IOException, InterruptedException {
        var fate = draw();
        if (fate != Fate.PASS) harmed.increment();
        return switch (fate) {
            case PASS -> write(said, length, client);
            case DELAY -> {
                Thread.sleep(below(LONGEST_DELAY_MILLIS));
                yield write(said, length, client);
            }
            case CUT_MIDWAY -> write(said, length / 2, client) && reset(client);
            case CUT_AFTER_RESPONSE -> reset(client);
            case BLACKHOLE -> true;
        };
    }

    private synchronized Fate draw() {
        var now = fates.get();
        return now.get(chance.nextInt(now.size()));
    }

    private synchronized int below(int bound) {
        return chance.nextInt(bound);
    }

    private static boolean write(byte[] said, int length, Socket client) throws IOException {
        client.getOutputStream().write(said, 0, length);
        client.getOutputStream().flush();
        return true;
    }

    /// Closes it so that the other side sees a reset, not an end. Says that it is over.
    private static boolean reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException already) {
            return false;
        }
        return false;
    }

    private synchronized Socket remember(Socket socket) {
        open.add(socket);
        return socket;
    }

    @Override
    public synchronized void close() {
        try {
            listener.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        open.forEach(FaultProxy::reset);
        threads.shutdownNow();
    }
}
