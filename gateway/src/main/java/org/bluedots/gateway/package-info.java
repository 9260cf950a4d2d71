/// One door for partners and front ends.
@NullMarked
package org.bluedots.gateway;

import org.jspecify.annotations.NullMarked;
