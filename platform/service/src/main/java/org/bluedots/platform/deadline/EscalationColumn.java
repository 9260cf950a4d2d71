package org.bluedots.platform.deadline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/// The chain as it stood when the deadline was started: a later profile does not change it.
@Converter
class EscalationColumn implements AttributeConverter<List<EscalationStep>, String> {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    @Override
    public String convertToDatabaseColumn(List<EscalationStep> steps) {
        try {
            return JSON.writeValueAsString(steps);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException(defect);
        }
    }

    @Override
    public List<EscalationStep> convertToEntityAttribute(String column) {
        try {
            return List.of(JSON.readValue(column, EscalationStep[].class));
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException(defect);
        }
    }
}
