package org.bluedots.matching.evidence;

import java.util.List;
import java.util.function.BinaryOperator;

/// What is compared, for one kind of record.
///
/// @param alignment the second record as it lies best beside the first: with names exchanged, say
/// @param guard what caps a score whatever it sums up to
/// @param kinPerRecord of how many others in a register a record is kin; 0 where that is no
///   question
public record Model<R>(
        List<Field<R>> fields, BinaryOperator<R> alignment, Guard guard, double kinPerRecord) {

    /// Field by field, without alignment, guard or kin.
    public static <R> Model<R> of(List<Field<R>> fields) {
        return new Model<>(fields, (_, b) -> b, Guard.NONE, 0);
    }

    /// The level of each field; [Field#MISSING] where one says nothing.
    ///
    /// @param beside as the alignment says
    public int[] levels(R a, R beside) {
        var levels = new int[fields.size()];
        for (var i = 0; i < levels.length; i++)
            levels[i] = fields.get(i).comparison().level(a, beside);
        return levels;
    }
}
