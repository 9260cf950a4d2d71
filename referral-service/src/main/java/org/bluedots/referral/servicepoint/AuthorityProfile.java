package org.bluedots.referral.servicepoint;

/// The part of a country profile that names its statutory authority.
record AuthorityProfile(Authority authority, int ageOfMajority) {

    record Authority(String agency, String name) {}
}
