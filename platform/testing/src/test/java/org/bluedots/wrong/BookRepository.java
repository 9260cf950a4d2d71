package org.bluedots.wrong;

/// Right by itself; the wrong ones call it.
class BookRepository {

    long count() {
        return 0;
    }
}
