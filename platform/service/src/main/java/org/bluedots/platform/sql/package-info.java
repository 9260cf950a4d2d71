/// Plain SQL in the present transaction, for the tables that are the platform's own.
@NullMarked
package org.bluedots.platform.sql;

import org.jspecify.annotations.NullMarked;
