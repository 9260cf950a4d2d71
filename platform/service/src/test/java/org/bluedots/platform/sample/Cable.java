package org.bluedots.platform.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A cable to the database that a test may cut: connections break and none come back until it is
/// mended.
public final class Cable {

    private final int target;
    private final ServerSocket here;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    Cable(int target) {
        this.target = target;
        try {
            this.here = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return here.getLocalPort();
    }

    public void cut() {
        cut = true;
        ends.forEach(Cable::close);
        ends.clear();
    }

    public void mend() {
        cut = false;
    }

    private void accept() {
        try {
            while (true) connect(here.accept());
        } catch (IOException closed) {
            // the JVM ends
        }
    }

    private void connect(Socket near) {
        if (cut) {
            close(near);
            return;
        }
        try {
            var far = new Socket("localhost", target);
            ends.add(near);
            ends.add(far);
            Thread.ofPlatform().daemon().start(() -> carry(near, far));
            Thread.ofPlatform().daemon().start(() -> carry(far, near));
        } catch (IOException unreachable) {
            close(near);
        }
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException broken) {
            // both ends are closed
        }
    }

    private static void close(Socket end) {
        try {
            end.close();
        } catch (IOException alreadyBroken) {
            // closed is what it should be
        }
    }
}
