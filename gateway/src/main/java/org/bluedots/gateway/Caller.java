package org.bluedots.gateway;

/// Who a verified token speaks for. Enough to count by and to log; never enough to decide access
/// by.
///
/// @param client the application (`azp`)
/// @param subject the account behind it (`sub`)
/// @param validUntil epoch milliseconds after which the token must be verified anew
record Caller(String client, String subject, long validUntil) {

    String key() {
        return client + '/' + subject;
    }
}
