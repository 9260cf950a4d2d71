/// What every test of a service needs: infrastructure, tokens, probes, architecture rules.
@NullMarked
package org.bluedots.platform.testing;

import org.jspecify.annotations.NullMarked;
