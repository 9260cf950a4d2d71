/// Access tokens like the realm's, for anybody a test needs, and what every door must refuse.
@NullMarked
package org.bluedots.platform.testing.token;

import org.jspecify.annotations.NullMarked;
