package org.bluedots.registration.screening;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.bluedots.platform.problem.FieldError;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.registration.codelist.CodeList;

/// Which signs were seen or told of.
///
/// @param indicators codes of the list `trafficking-indicator`; none when there was no sign
public record ScreenForTrafficking(
        @NotNull @Size(max = 50)
                List<@NotNull @Pattern(regexp = "[A-Z_]{2,40}") String> indicators) {

    /// Each once, in the order of the list; 422 for a code that is not in it.
    List<String> of(CodeList list) {
        var wrong =
                IntStream.range(0, indicators.size())
                        .filter(i -> list.find(indicators.get(i)).isEmpty())
                        .mapToObj(i -> new FieldError("/indicators/" + i, "Not in the list."))
                        .toList();
        if (!wrong.isEmpty()) throw new InvalidInput(wrong);
        return list.codes().stream().map(CodeList.Code::code).filter(indicators::contains).toList();
    }
}
