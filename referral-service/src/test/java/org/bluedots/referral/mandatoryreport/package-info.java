@NullMarked
package org.bluedots.referral.mandatoryreport;

import org.jspecify.annotations.NullMarked;
