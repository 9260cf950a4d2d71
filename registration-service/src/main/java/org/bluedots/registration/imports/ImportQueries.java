package org.bluedots.registration.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.bluedots.platform.request.Page;

/// How far imports have come. They name nobody, so looking is not written down.
@ApplicationScoped
public class ImportQueries {

    private final ImportRepository imports;
    private final ImportProblems problems;

    ImportQueries(ImportRepository imports, ImportProblems problems) {
        this.imports = imports;
        this.problems = problems;
    }

    @Transactional
    public ImportView see(UUID id) {
        return ImportView.of(imports.get(id));
    }

    @Transactional
    public Page<ImportProblemView> problems(UUID id, UUID after, int limit) {
        imports.require(id);
        return Page.of(
                problems.page(id, after, limit + 1),
                limit,
                ImportProblems.Noted::id,
                noted -> ImportProblemView.of(noted.fault()));
    }
}
