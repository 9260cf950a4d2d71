/// What a failure is a sign of, and how it is told without personal data.
@NullMarked
package org.bluedots.platform.fault;

import org.jspecify.annotations.NullMarked;
