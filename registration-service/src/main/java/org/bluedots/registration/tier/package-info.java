/// Why a person has their tier, and an officer's judgement in place of the rules.
@NullMarked
package org.bluedots.registration.tier;

import org.jspecify.annotations.NullMarked;
