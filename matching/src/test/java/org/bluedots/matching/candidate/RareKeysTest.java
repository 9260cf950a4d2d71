package org.bluedots.matching.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class RareKeysTest {

    private final RareKeys<Book> index =
            new RareKeys<>(new Keys<>(Book::id, Book::words, Book::words), 2);

    @Test
    void rarerWordsComeFirst() {
        index.add(new Book("1", List.of("the", "sea")));
        index.add(new Book("2", List.of("the", "hill")));
        index.add(new Book("3", List.of("the", "wind")));

        var found = index.candidates(new Book("4", List.of("the", "hill")));

        assertThat(found).hasSize(2).first().extracting(Book::id).isEqualTo("2");
    }

    @Test
    void whatWasRemovedIsNotFoundAndTheRestIs() {
        index.add(new Book("1", List.of("sea")));
        index.add(new Book("2", List.of("hill")));
        index.add(new Book("3", List.of("sea", "wind")));
        index.remove("1");

        var found = index.candidates(new Book("4", List.of("sea", "hill")));

        assertThat(found).extracting(Book::id).containsExactlyInAnyOrder("2", "3");
    }

    @Test
    void aRecordIsReplacedByItsNewVersion() {
        index.add(new Book("1", List.of("sea")));
        index.add(new Book("1", List.of("hill")));

        assertThat(index.size()).isEqualTo(1);
        assertThat(index.candidates(new Book("2", List.of("sea")))).isEmpty();
    }

    private record Book(String id, Collection<String> words) {}
}
