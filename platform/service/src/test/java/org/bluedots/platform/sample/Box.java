package org.bluedots.platform.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.bluedots.platform.sample.BoxEvent.BoxLabelled;
import org.bluedots.platform.sample.BoxEvent.BoxPacked;

@Entity
class Box {

    @Id private UUID id;
    @Version private long version;

    @Column(name = "agency_id")
    private String agency;

    @Column(name = "hub_id")
    private String hub;

    private String label;

    @SuppressWarnings("NullAway.Init") // Hibernate
    protected Box() {}

    Box(UUID id, String agency, String hub, String label) {
        this.id = id;
        this.agency = agency;
        this.hub = hub;
        this.label = label;
    }

    BoxPacked packed() {
        return new BoxPacked(id, 1);
    }

    BoxLabelled label(String next) {
        label = next;
        return new BoxLabelled(id, "");
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String agency() {
        return agency;
    }

    String hub() {
        return hub;
    }

    String label() {
        return label;
    }
}
