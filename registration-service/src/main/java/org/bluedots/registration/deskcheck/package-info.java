/// Whether somebody is registered already, asked at the desk before going on.
@NullMarked
package org.bluedots.registration.deskcheck;

import org.jspecify.annotations.NullMarked;
