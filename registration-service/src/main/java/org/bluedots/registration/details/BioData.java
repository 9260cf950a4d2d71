package org.bluedots.registration.details;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// The details of a person as they are kept.
@Embeddable
public class BioData {

    @ElementCollection
    @CollectionTable(name = "person_name", joinColumns = @JoinColumn(name = "person_id"))
    private Set<PersonName> names;

    private @Nullable String alias;
    private @Nullable String description;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Embedded private Birth birth;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> languages;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> nationalities;

    private boolean interpreterNeeded;

    @Embedded private @Nullable Particulars particulars;

    @SuppressWarnings("NullAway.Init") // Hibernate
    protected BioData() {}

    @SuppressWarnings("NullAway.Init") // `take` fills the rest
    public BioData(PersonDetails details) {
        this.names = new HashSet<>();
        take(details);
    }

    /// Replaces everything.
    public final void take(PersonDetails details) {
        names.clear();
        names.addAll(details.names());
        alias = details.alias();
        description = details.description();
        sex = details.sex();
        birth = details.birth();
        languages = details.languages();
        nationalities = details.nationalities();
        interpreterNeeded = details.interpreterNeeded();
        particulars = details.particulars();
    }

    public Birth birth() {
        return birth;
    }

    public PersonDetails details() {
        return new PersonDetails(
                List.copyOf(names),
                alias,
                description,
                sex,
                birth,
                languages,
                nationalities,
                interpreterNeeded,
                particulars == null ? Particulars.NONE : particulars);
    }
}
