/// Every refusal and failure as an RFC 9457 problem document with a stable code.
@NullMarked
package org.bluedots.platform.problem;

import org.jspecify.annotations.NullMarked;
