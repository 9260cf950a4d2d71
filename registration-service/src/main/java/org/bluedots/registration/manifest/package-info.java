/// The list of people as an agency keeps it in a spreadsheet: its columns, its template, and the
/// parties that its rows make.
@NullMarked
package org.bluedots.registration.manifest;

import org.jspecify.annotations.NullMarked;
