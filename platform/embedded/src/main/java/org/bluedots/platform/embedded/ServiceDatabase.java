package org.bluedots.platform.embedded;

/// One service's database and its two roles: the owner migrates, the app role serves.
public record ServiceDatabase(
        String url, String owner, String ownerPassword, String user, String password) {}
