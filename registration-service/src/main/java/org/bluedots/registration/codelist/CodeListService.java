package org.bluedots.registration.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import org.bluedots.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/// Reading reference data; it is about nobody, so nobody is asked who they are.
@ApplicationScoped
public class CodeListService {

    private final CodeLists lists;

    CodeListService(CodeLists lists) {
        this.lists = lists;
    }

    public CodeListsView all() {
        return CodeListsView.of(lists);
    }

    /// @param version the newest when null; 404 for one that there never was
    public CodeList see(String id, @Nullable Integer version) {
        var found = version == null ? lists.newest(id) : lists.version(id, version);
        return found.orElseThrow(() -> new NotFound("code list"));
    }
}
