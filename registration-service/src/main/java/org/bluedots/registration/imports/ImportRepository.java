package org.bluedots.registration.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.bluedots.platform.problem.NotFound;

/// Imports of the scope.
@Singleton
public class ImportRepository implements PanacheRepositoryBase<Import, UUID> {

    /// 404 when there is none of the scope.
    public Import get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("import"));
    }

    /// The same without loading it: what is loaded may change before it is locked.
    void require(UUID id) {
        if (count("id", id) == 0) throw new NotFound("import");
    }
}
