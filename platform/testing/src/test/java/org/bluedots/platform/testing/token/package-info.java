/// The mint and the matrix, tried on real HTTP.
@NullMarked
package org.bluedots.platform.testing.token;

import org.jspecify.annotations.NullMarked;
