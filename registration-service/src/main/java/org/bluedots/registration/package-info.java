/// People, travelling groups, UASC assessment, risk tier.
@NullMarked
package org.bluedots.registration;

import org.jspecify.annotations.NullMarked;
