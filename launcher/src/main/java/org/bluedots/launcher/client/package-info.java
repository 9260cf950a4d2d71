/// A client of the platform as a partner would write one: tokens, retries, problems.
@NullMarked
package org.bluedots.launcher.client;

import org.jspecify.annotations.NullMarked;
