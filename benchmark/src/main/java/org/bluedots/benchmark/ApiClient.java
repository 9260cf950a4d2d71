package org.bluedots.benchmark;

import java.io.IOException;

/// Registers one person after the other through the gateway.
record ApiClient(Hub hub, People people, RawConnection connection) implements Load.Client {

    static Load.Clients of(Hub hub, People people) {
        return () -> new ApiClient(hub, people, hub.connect());
    }

    @Override
    public void once() throws IOException {
        var number = hub.nextNumber();
        var reply = connection.send(hub.key(number), people.registration(number));
        if (reply.status() != 201)
            throw new IOException("Registration refused: " + reply.status() + " " + reply.body());
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
