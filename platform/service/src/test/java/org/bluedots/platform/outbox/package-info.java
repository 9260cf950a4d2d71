/// What is committed is published, in order, whatever stops on the way.
@NullMarked
package org.bluedots.platform.outbox;

import org.jspecify.annotations.NullMarked;
