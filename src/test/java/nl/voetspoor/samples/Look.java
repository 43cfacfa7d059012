package nl.voetspoor.samples;

/// How a paper is made up.
enum Look {
  /// As the official publisher prints Kamerstukken: numbers in a wide left margin.
  KAMERSTUK,
  /// As the official publisher prints answers to written questions.
  AANHANGSEL,
  /// A letter of a ministry, its particulars in a column at the right of each page.
  BRIEF,
  /// A note for a minister, with the same column.
  NOTA,
  /// A report with a cover, a table of contents and chapters.
  RAPPORT,
  /// A letter put through a scanner.
  SCAN
}
