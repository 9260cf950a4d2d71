/// What a referral tells of a person: chosen fields as they are at the moment of its sending.
@NullMarked
package org.bluedots.registration.snapshot;

import org.jspecify.annotations.NullMarked;
