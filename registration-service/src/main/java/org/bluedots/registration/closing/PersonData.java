package org.bluedots.registration.closing;

import java.util.UUID;

/// What a feature keeps about a person beside the person: erased with them.
public interface PersonData {

    /// Removes everything about the person; in the transaction of the erasure.
    void erase(UUID personId);
}
