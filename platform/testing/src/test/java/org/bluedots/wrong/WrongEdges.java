package org.bluedots.wrong;

import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.bluedots.platform.outbox.DomainEvent;
import org.bluedots.platform.outbox.Outbox;
import org.bluedots.right.kite.Kite;

/// Resources, consumers and others that do each other's work.
final class WrongEdges {

    private WrongEdges() {}

    static class CallsRepositoryResource {
        long count(BookRepository books) {
            return books.count();
        }
    }

    static class ReturnsEntityResource {
        @GET
        @PermitAll
        public WrongEntities.HasSetter get() {
            return new WrongEntities.HasSetter();
        }
    }

    static class OpenResource {
        @GET
        public String everything() {
            return "";
        }
    }

    static class MutableBook {
        long pages;
    }

    static class TakesMutableResource {
        @POST
        @PermitAll
        public void add(MutableBook book) {
            book.pages++;
        }
    }

    static class MutableList {
        long pages;
    }

    static class ReturnsMutableResource {
        @GET
        @PermitAll
        public MutableList list() {
            return new MutableList();
        }
    }

    static class MutableView {
        long pages;
    }

    static class PublishesConsumer {
        void on(Outbox outbox, DomainEvent event) {
            outbox.publish(event);
        }
    }

    static class LoadsConsumer {
        long on(BookRepository books) {
            return books.count();
        }
    }

    static class QueriesConsumer {
        boolean on(EntityManager books, UUID id) {
            return books.contains(id);
        }
    }

    static class Sends {
        void send(Producer<String, String> producer) {
            producer.flush();
        }
    }

    static class TransactionalResource {
        @Transactional
        void add() {}
    }

    @Transactional
    static class TransactionalThing {
        void add() {}
    }

    /// The right sample is another module.
    static class KnowsAnotherModule {
        int hash(Kite kite) {
            return kite.hashCode();
        }
    }
}
