package org.bluedots.registration.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bluedots.platform.problem.FieldError;
import org.bluedots.platform.problem.Problem;
import org.bluedots.registration.sheet.Cell;
import org.bluedots.registration.sheet.SheetRow;

/// The rows of one party on their way to a request.
public final class PartyDraft {

    private static final Pattern OF_A_PERSON = Pattern.compile("/people/(\\d{1,9})(/.*)?");

    private final String key;
    private final List<SheetRow> rows;
    private final Tree tree = new Tree();
    private final List<RowFault> faults = new ArrayList<>();

    private PartyDraft(String key, List<SheetRow> rows) {
        this.key = key;
        this.rows = rows;
    }

    static PartyDraft of(
            String key, List<SheetRow> rows, Heading heading, String hub, ZoneId zone) {
        var draft = new PartyDraft(key, rows);
        draft.tree.put("/hubId", new TextNode(hub));
        for (var person = 0; person < rows.size(); person++) draft.read(person, heading, zone);
        return draft;
    }

    private void read(int person, Heading heading, ZoneId zone) {
        var row = rows.get(person);
        if (heading.overflows(row)) {
            var problem = RowProblem.CELL_WITHOUT_COLUMN;
            faults.add(new RowFault(row.number(), null, problem.name(), problem.advice()));
        }
        for (var column : Column.values()) {
            if (column == Column.PARTY) continue;
            var cell = heading.cell(row, column);
            if (!cell.isEmpty()) put(column, person, cell, zone);
            else if (column.isRequired())
                faults.add(RowFault.of(row.number(), column, RowProblem.MISSING));
        }
        for (var given : Column.GIVEN) {
            var pointer = given.pointer().replace("*", Integer.toString(person));
            if (!tree.at(pointer).isMissingNode())
                tree.put(pointer + "/" + given.field(), new TextNode(given.value()));
        }
    }

    private void put(Column column, int person, Cell cell, ZoneId zone) {
        var row = rows.get(person).number();
        var reading = column.kind().read(cell, zone);
        var problem = reading.problem();
        if (problem != null) faults.add(RowFault.of(row, column, problem));
        var value = reading.value();
        if (value == null) return;
        var pointer = column.pointer(person);
        var said = tree.at(pointer);
        if (column.isOfParty() && !said.isMissingNode() && !said.equals(value))
            faults.add(RowFault.of(row, column, RowProblem.PARTY_CONTRADICTS));
        else tree.put(pointer, value);
    }

    /// What names the party in its file.
    public String key() {
        return key;
    }

    public int size() {
        return rows.size();
    }

    /// What can be told without knowing the rules of the door.
    public List<RowFault> faults() {
        return List.copyOf(faults);
    }

    /// The request, as JSON; without what the list leaves open.
    public JsonNode json() {
        return tree.closed();
    }

    /// In which rows and columns the door found what it refused.
    public List<RowFault> located(Problem refusal) {
        if (refusal.errors().isEmpty())
            return List.of(
                    new RowFault(rows.getFirst().number(), null, refusal.code(), refusal.detail()));
        return refusal.errors().stream().map(error -> located(refusal.code(), error)).toList();
    }

    private RowFault located(String code, FieldError error) {
        if (!error.pointer().startsWith("/"))
            return new RowFault(rows.getFirst().number(), null, code, error.detail());
        var origin = OF_A_PERSON.matcher(tree.origin(error.pointer()));
        if (!origin.matches()) {
            var column = Column.at(error.pointer()).filter(Column::isOfParty).orElse(Column.PARTY);
            return new RowFault(rows.getFirst().number(), column.heading(), code, error.detail());
        }
        var rest = origin.group(2) == null ? "" : origin.group(2);
        var person = Integer.parseInt(origin.group(1));
        var column = Column.at("/people/*" + rest).map(Column::heading).orElse(null);
        var row = rows.get(Math.min(person, rows.size() - 1)).number();
        return new RowFault(row, column, code, error.detail());
    }
}
