package org.bluedots.endtoend.fault;

import org.apache.kafka.clients.producer.RecordMetadata;
import org.bluedots.endtoend.fault.MadeUpChild.Event;
import org.jspecify.annotations.Nullable;

/// Records that a consumer cannot take in. Each carries a planted name: what refuses it must not
/// quote it.
public enum Poison {
    BAD_JSON("NOT_JSON") {
        @Override
        Event about(MadeUpChild child) {
            return good(child, "{\"name\":\"" + PLANTED + "\"");
        }
    },
    NOT_AN_OBJECT("NOT_AN_OBJECT") {
        @Override
        Event about(MadeUpChild child) {
            return good(child, "[\"" + PLANTED + "\"]");
        }
    },
    WRONG_TYPE("REFUSED") {
        @Override
        Event about(MadeUpChild child) {
            return child.event(
                    1, "unaccompanied-child-identified.v1", "{\"personId\":\"" + PLANTED + "\"}");
        }
    },
    FOREIGN_TYPE("UNKNOWN_TYPE") {
        @Override
        Event about(MadeUpChild child) {
            return good(child, "{}").with("ce_type", "com.example." + PLANTED);
        }
    },
    /// A newer release may publish it: no poison.
    NEW_TYPE_OF_THE_HOUSE(null) {
        @Override
        Event about(MadeUpChild child) {
            return child.event(1, "never-heard-of.v9", "{}");
        }
    },
    NO_ID("MISSING_CE_ID") {
        @Override
        Event about(MadeUpChild child) {
            return good(child, "{}").without("ce_id");
        }
    },
    NO_VERSION("MISSING_CE_AGGREGATEVERSION") {
        @Override
        Event about(MadeUpChild child) {
            return good(child, "{}").without("ce_aggregateversion");
        }
    },
    BAD_TIME("MALFORMED_ATTRIBUTE") {
        @Override
        Event about(MadeUpChild child) {
            return good(child, "{}").with("ce_time", PLANTED);
        }
    },
    NUL_IN_A_HEADER("MALFORMED_ATTRIBUTE") {
        @Override
        Event about(MadeUpChild child) {
            return good(child, "{}").with("ce_subject", "\0" + PLANTED);
        }
    },
    NO_VALUE("NOT_AN_OBJECT") {
        @Override
        Event about(MadeUpChild child) {
            return good(child, "");
        }
    },
    /// The key only chooses the partition: no poison.
    NO_KEY(null) {
        @Override
        Event about(MadeUpChild child) {
            return child.life().getFirst();
        }
    };

    /// Lies on the topic where the test put it, and may be nowhere else.
    public static final String PLANTED = "Отруєнчук";

    /// Marks what a test sent on purpose, wherever it ends.
    public static final String HEADER = "poison";

    private final @Nullable String expectedReason;

    Poison(@Nullable String expectedReason) {
        this.expectedReason = expectedReason;
    }

    abstract Event about(MadeUpChild child);

    /// Why the quarantine should say it keeps it; null where it should not.
    public @Nullable String expectedReason() {
        return expectedReason;
    }

    public RecordMetadata send(TopicWriter writer, MadeUpChild child) {
        var event = about(child).with(HEADER, name());
        var key = this == NO_KEY ? null : child.id().toString();
        var value = this == NO_VALUE ? null : TopicWriter.bytes(event.data());
        return writer.send(key, event.headers(), value);
    }

    /// Sends an event of the child's life, whatever is in it.
    public static void send(TopicWriter writer, MadeUpChild child, Event event) {
        writer.send(child.id().toString(), event.headers(), TopicWriter.bytes(event.data()));
    }

    private static Event good(MadeUpChild child, String data) {
        return child.event(1, "person-registered.v1", data);
    }
}
