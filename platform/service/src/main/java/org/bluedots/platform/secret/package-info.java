/// Single fields that stay unreadable in the database, in its backups and on its disks.
@NullMarked
package org.bluedots.platform.secret;

import org.jspecify.annotations.NullMarked;
