package nl.voetspoor.extract;

/// Letters without a space between them, in one size and weight.
///
/// @param text the letters
/// @param left where it begins, in points from the left of the page
/// @param right where it ends
/// @param size of its letters, in points, to a tenth
/// @param bold whether they are heavy
/// @param italic whether they slant
/// @param raised whether they are small and stand above the line, as the mark of a note does
/// @param glued whether no space stands before it
public record Word(
    String text,
    float left,
    float right,
    float size,
    boolean bold,
    boolean italic,
    boolean raised,
    boolean glued) {}
