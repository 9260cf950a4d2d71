/// Which rows the present work may see: agency and hub, held by row-level security.
@NullMarked
package org.bluedots.platform.scope;

import org.jspecify.annotations.NullMarked;
