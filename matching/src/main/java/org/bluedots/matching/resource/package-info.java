@NullMarked
package org.bluedots.matching.resource;

import org.jspecify.annotations.NullMarked;
