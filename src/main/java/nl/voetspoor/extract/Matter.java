package nl.voetspoor.extract;

/// The text of a file, with as much of its form as the format gives.
public sealed interface Matter permits Pages, Flow, Lines {}
