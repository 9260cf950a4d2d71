package org.bluedots.platform.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Reads a record as a CloudEvent in binary mode, strictly: what is not one is quarantined whole.
@Singleton
class Decoder {

    /// Types outside of the house's family have no business on its topics.
    private static final String FAMILY = "org.bluedots.";

    /// PostgreSQL keeps no NUL in a text.
    private static final Pattern PLAIN = Pattern.compile("\\P{Cntrl}{1,200}");

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
                    version(required(record, "ce_aggregateversion")),
                    Instant.parse(required(record, "ce_time")),
                    required(record, "ce_agencyid"),
                    required(record, "ce_hubid"),
                    required(record, "ce_countrycode"),
                    optional(record, "ce_correlationid").orElse(""),
                    optional(record, "traceparent").orElse(null),
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
        if (!PLAIN.matcher(value).matches()) throw new Undecodable("MALFORMED_ATTRIBUTE");
        return value;
    }

    /// Only ties log lines together: a strange one is dropped.
    private static Optional<String> optional(ArrivedRecord record, String name) {
        return Optional.ofNullable(record.headers().get(name))
                .filter(value -> PLAIN.matcher(value).matches());
    }

    private static long version(String text) throws Undecodable {
        var version = Long.parseLong(text);
        if (version < 1) throw new Undecodable("MALFORMED_ATTRIBUTE");
        return version;
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
