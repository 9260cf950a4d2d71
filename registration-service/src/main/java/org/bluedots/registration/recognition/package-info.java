/// Who of those who are registered may be this person? Looks at the records of one agency; decides
/// nothing.
@NullMarked
package org.bluedots.registration.recognition;

import org.jspecify.annotations.NullMarked;
