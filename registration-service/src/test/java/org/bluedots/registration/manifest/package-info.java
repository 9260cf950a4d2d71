@NullMarked
package org.bluedots.registration.manifest;

import org.jspecify.annotations.NullMarked;
