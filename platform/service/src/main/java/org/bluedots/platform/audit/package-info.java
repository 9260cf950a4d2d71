/// Who did what, and who looked at whom.
@NullMarked
package org.bluedots.platform.audit;

import org.jspecify.annotations.NullMarked;
