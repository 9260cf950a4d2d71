/// What registration's events make of us: one report per unaccompanied child, and its corrections.
@NullMarked
package org.bluedots.referral.mandatoryreport;

import org.jspecify.annotations.NullMarked;
