package org.bluedots.right.kite;

import java.util.UUID;

record FlyKite(UUID kiteId) {}
