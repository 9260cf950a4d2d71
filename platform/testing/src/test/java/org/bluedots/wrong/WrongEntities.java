package org.bluedots.wrong;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

final class WrongEntities {

    private WrongEntities() {}

    @Entity
    static class KnowsJson {
        @Nullable JsonNode everything;
    }

    @Entity
    static class HasSetter {
        private long size;

        public void setSize(long size) {
            this.size = size;
        }

        long size() {
            return size;
        }
    }

    @Entity
    static class HasPublicField {
        public long size;
    }

    @Entity
    static class PrintsItself {
        private final String nickname = "Sashko";

        @Override
        public String toString() {
            return nickname;
        }
    }
}
