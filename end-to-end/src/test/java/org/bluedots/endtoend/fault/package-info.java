/// Ways to do harm.
@NullMarked
package org.bluedots.endtoend.fault;

import org.jspecify.annotations.NullMarked;
