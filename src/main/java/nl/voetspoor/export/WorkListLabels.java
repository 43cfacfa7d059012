package nl.voetspoor.export;

/// What stands before the parts of a work list in a file that is taken along.
///
/// @param question before the number of a question: `Vraag`
/// @param draft over the draft of an answer
/// @param note before a note
/// @param passages over what was chosen
/// @param source before the source of a passage
public record WorkListLabels(
    String question, String draft, String note, String passages, String source) {}
