/// A small thing with an HTTP face, on which the platform's manners are tried.
@NullMarked
package org.bluedots.platform.sample;

import org.jspecify.annotations.NullMarked;
