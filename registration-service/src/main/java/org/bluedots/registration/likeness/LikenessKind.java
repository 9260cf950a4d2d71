package org.bluedots.registration.likeness;

/// What shows how somebody looks.
public enum LikenessKind {
    /// The key of an object in the store of photos: never a public URL.
    PHOTO,
    /// Distinguishing marks, in words.
    MARKS
}
