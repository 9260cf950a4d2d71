package org.bluedots.platform.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/// Reads a record as a CloudEvent in binary mode, strictly: what is not one is quarantined whole.
@Singleton
class Decoder {

    /// Types outside of the house's family have no business on its topics.
    private static final String FAMILY = "org.bluedots.";

    private final ObjectMapper json;

    Decoder(ObjectMapper json) {
        this.json = json;
    }

    EventEnvelope decode(ArrivedRecord record) throws Undecodable {
        if (!required(record, "ce_specversion").equals("1.0"))
            throw new Undecodable("SPEC_VERSION");
        var type = required(record, "ce_type");
        if (!type.startsWith(FAMILY)) throw new Undecodable("UNKNOWN_TYPE");
        try {
            var data = json.readTree(record.payload());
            if (!data.isObject()) throw new Undecodable("NOT_AN_OBJECT");
            return new EventEnvelope(
                    UUID.fromString(required(record, "ce_id")),
                    type,
                    UUID.fromString(required(record, "ce_subject")),
                    Long.parseLong(required(record, "ce_aggregateversion")),
                    Instant.parse(required(record, "ce_time")),
                    required(record, "ce_agencyid"),
                    required(record, "ce_hubid"),
                    required(record, "ce_countrycode"),
                    record.headers().getOrDefault("ce_correlationid", ""),
                    record.headers().get("traceparent"),
                    data);
        } catch (IOException notJson) {
            throw new Undecodable("NOT_JSON");
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw new Undecodable("MALFORMED_ATTRIBUTE");
        }
    }

    private static String required(ArrivedRecord record, String name) throws Undecodable {
        var value = record.headers().get(name);
        if (value == null || value.isEmpty())
            throw new Undecodable("MISSING_" + name.toUpperCase(Locale.ROOT));
        return value;
    }

    /// The record is no event of ours; the code says why and never quotes it.
    static final class Undecodable extends Exception {

        private static final long serialVersionUID = 1L;

        private final String code;

        Undecodable(String code) {
            super(code, null, false, false);
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
