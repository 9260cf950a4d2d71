/// Rows of a CSV or XLSX file from outside: read as a stream, and trusted in nothing.
@NullMarked
package org.bluedots.registration.sheet;

import org.jspecify.annotations.NullMarked;
