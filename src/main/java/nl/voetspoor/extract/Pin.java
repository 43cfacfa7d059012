package nl.voetspoor.extract;

/// Something that is tied to a place between two letters of a [Text].
public sealed interface Pin {
  /// The place: how many UTF-16 units stand before it.
  int at();

  /// The same thing at another place.
  Pin movedTo(int place);

  /// The mark of a note.
  ///
  /// @param note which of the notes of the [Flow], counted from 0
  record Mark(int at, int note) implements Pin {
    @Override
    public Pin movedTo(int place) {
      return new Mark(place, note);
    }
  }

  /// The beginning of a page.
  ///
  /// @param page its number, from 1
  record PageTurn(int at, int page) implements Pin {
    @Override
    public Pin movedTo(int place) {
      return new PageTurn(place, page);
    }
  }
}
