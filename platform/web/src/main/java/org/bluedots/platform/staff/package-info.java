/// Who asks: what the access token says of a person or a client.
@NullMarked
package org.bluedots.platform.staff;

import org.jspecify.annotations.NullMarked;
