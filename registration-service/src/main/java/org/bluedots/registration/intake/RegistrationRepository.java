package org.bluedots.registration.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

/// Registrations of the scope.
@Singleton
class RegistrationRepository implements PanacheRepositoryBase<Registration, UUID> {}
