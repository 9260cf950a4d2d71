package org.bluedots.registration.imports;

import org.bluedots.registration.sheet.SheetFormat;

/// What somebody sent, without the file itself: the same again is the same command.
///
/// @param sha256 of the file
record SentList(String hubId, SheetFormat format, boolean dryRun, String sha256) {}
