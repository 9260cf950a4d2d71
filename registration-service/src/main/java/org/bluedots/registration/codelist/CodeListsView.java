package org.bluedots.registration.codelist;

import java.util.List;
import java.util.Map;

/// Which lists there are.
public record CodeListsView(List<Entry> items) {

    /// @param version the newest
    /// @param versions all that can be asked for, oldest first
    public record Entry(
            String id, int version, List<Integer> versions, Map<String, String> title, int codes) {}

    static CodeListsView of(CodeLists lists) {
        return new CodeListsView(lists.all().stream().map(list -> entry(lists, list)).toList());
    }

    private static Entry entry(CodeLists lists, CodeList list) {
        return new Entry(
                list.id(),
                list.version(),
                lists.versions(list.id()),
                list.title(),
                list.codes().size());
    }
}
