package org.bluedots.referral.disclosure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.bluedots.platform.secret.FieldSeal;

/// Seals and opens what is written of a person in a referral (ADR 0021).
@Singleton
public class Papers {

    private final FieldSeal seal;
    private final ObjectMapper json;

    Papers(FieldSeal seal, ObjectMapper json) {
        this.seal = seal;
        this.json = json;
    }

    public String sealBrief(UUID referral, Brief brief) {
        return seal.seal(text(brief), place("brief", referral));
    }

    public Brief openBrief(UUID referral, String sealed) {
        return read(seal.open(sealed, place("brief", referral)), Brief.class);
    }

    /// @param snapshot the disclosed fields by their names, as registration had them at the sending
    public String sealSnapshot(UUID referral, JsonNode snapshot) {
        return seal.seal(text(snapshot), place("snapshot", referral));
    }

    public JsonNode openSnapshot(UUID referral, String sealed) {
        return read(seal.open(sealed, place("snapshot", referral)), JsonNode.class);
    }

    public String sealReason(UUID referral, String reason) {
        return seal.seal(reason, place("override_reason", referral));
    }

    public String openReason(UUID referral, String sealed) {
        return seal.open(sealed, place("override_reason", referral));
    }

    private static String place(String column, UUID referral) {
        return "referral." + column + "/" + referral;
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException("not written as JSON", defect);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException("sealed, and no JSON", defect);
        }
    }
}
