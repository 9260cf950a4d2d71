/// How soon somebody must look after a person, by explainable versioned rules.
@NullMarked
package org.bluedots.registration.risk;

import org.jspecify.annotations.NullMarked;
