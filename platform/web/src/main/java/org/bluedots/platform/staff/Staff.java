package org.bluedots.platform.staff;

import java.util.Set;

/// Who is asking, as the access token says.
///
/// @param id the token's subject: a pseudonym, never a name
/// @param client the program through which they ask (`azp`)
/// @param agency the agency they work for
/// @param hubs the hubs they work at; `*` stands for every hub of their agency
/// @param roles realm roles
/// @param clearance how sensitive a record they may see
public record Staff(
        String id,
        String client,
        String agency,
        Set<String> hubs,
        Set<String> roles,
        Clearance clearance) {

    public static final String EVERY_HUB = "*";

    public boolean worksAt(String hub) {
        return hubs.contains(EVERY_HUB) || hubs.contains(hub);
    }

    public boolean is(String role) {
        return roles.contains(role);
    }
}
