package org.bluedots.registration.disclosure;

import java.util.List;
import org.bluedots.registration.consent.ConsentPurpose;
import org.bluedots.registration.consent.DataCategory;
import org.bluedots.registration.consent.Grantee;

/// What somebody wants to be given, and for what.
public record Disclosure(Grantee to, ConsentPurpose purpose, List<DataCategory> categories) {}
