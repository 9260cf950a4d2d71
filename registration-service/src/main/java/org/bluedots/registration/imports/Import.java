package org.bluedots.registration.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.bluedots.platform.problem.IllegalTransition;
import org.bluedots.registration.sheet.SheetFormat;

/// A list that somebody sent and how far it has come; its states are those of [ImportState].
@Entity
public class Import {

    @Id private UUID id;
    @Version private long version;

    @Column(name = "agency_id")
    private String agency;

    @Column(name = "hub_id")
    private String hub;

    private String sentBy;

    @Enumerated(EnumType.STRING)
    private SheetFormat format;

    private boolean dryRun;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private Instant since;
    private Instant receivedAt;
    private int partiesDone;
    private int rowsTotal;
    private int rowsDone;
    private int rowsAccepted;
    private int rowsRefused;
    private int rowsReplayed;

    @SuppressWarnings("NullAway.Init") // Hibernate
    protected Import() {}

    Import(UUID id, String agency, SentList list, int rows, String sentBy, Instant now) {
        this.id = id;
        this.agency = agency;
        this.hub = list.hubId();
        this.format = list.format();
        this.dryRun = list.dryRun();
        this.rowsTotal = rows;
        this.sentBy = sentBy;
        this.state = ImportState.RECEIVED;
        this.since = now;
        this.receivedAt = now;
    }

    /// Somebody works on it, for the first time or after an interruption.
    public void begin(Instant now) {
        if (state != ImportState.RUNNING) moveTo(ImportState.RUNNING, now);
    }

    /// The next parties of the file are done.
    public void count(Tally tally) {
        if (state != ImportState.RUNNING)
            throw new IllegalTransition("import", state, ImportState.RUNNING);
        partiesDone += tally.parties();
        rowsDone += tally.rows();
        rowsAccepted += tally.accepted();
        rowsRefused += tally.refused();
        rowsReplayed += tally.replayed();
    }

    /// It ended in one of the three ways.
    public void end(ImportState how, Instant now) {
        moveTo(how, now);
    }

    private void moveTo(ImportState next, Instant now) {
        if (!state.canBecome(next)) throw new IllegalTransition("import", state, next);
        state = next;
        since = now;
    }

    public UUID id() {
        return id;
    }

    public String agency() {
        return agency;
    }

    public String hub() {
        return hub;
    }

    public SheetFormat format() {
        return format;
    }

    public String sentBy() {
        return sentBy;
    }

    public boolean dryRun() {
        return dryRun;
    }

    public ImportState state() {
        return state;
    }

    public Instant since() {
        return since;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public int partiesDone() {
        return partiesDone;
    }

    public int rowsTotal() {
        return rowsTotal;
    }

    public int rowsDone() {
        return rowsDone;
    }

    public int rowsAccepted() {
        return rowsAccepted;
    }

    public int rowsRefused() {
        return rowsRefused;
    }

    public int rowsReplayed() {
        return rowsReplayed;
    }
}
