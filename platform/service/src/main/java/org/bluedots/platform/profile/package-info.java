/// Country and hub profiles: data, validated when a service starts.
@NullMarked
package org.bluedots.platform.profile;

import org.jspecify.annotations.NullMarked;
