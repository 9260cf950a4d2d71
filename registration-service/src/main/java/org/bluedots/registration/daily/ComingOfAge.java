package org.bluedots.registration.daily;

import java.util.UUID;

/// What a feature does when a child is a child no more: ask again what others decided for it.
public interface ComingOfAge {

    /// In the transaction that says that the person turned 18.
    void cameOfAge(UUID personId);
}
