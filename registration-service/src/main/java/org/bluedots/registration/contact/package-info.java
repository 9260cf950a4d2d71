/// How a person wants to be reached. Numbers and addresses are sealed in the database.
@NullMarked
package org.bluedots.registration.contact;

import org.jspecify.annotations.NullMarked;
