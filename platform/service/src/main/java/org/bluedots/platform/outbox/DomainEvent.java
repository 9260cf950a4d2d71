package org.bluedots.platform.outbox;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/// Something that happened to one aggregate. Implemented by sealed families of records that hold
/// ids, codes and instants: never a person's data (docs/adr/0004). The record is the payload.
public interface DomainEvent {

    /// The aggregate it happened to; events of one aggregate keep their order.
    @JsonIgnore
    UUID subject();

    /// The CloudEvents type, ending in its version:
    /// `org.bluedots.registration.person-registered.v1`.
    @JsonIgnore
    String type();

    /// PROTECTED where the type alone would reveal too much.
    @JsonIgnore
    default Sensitivity sensitivity() {
        return Sensitivity.INTERNAL;
    }
}
