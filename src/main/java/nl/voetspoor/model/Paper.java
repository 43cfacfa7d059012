package nl.voetspoor.model;

/// A paper as a reader knows it: named, described, placed, signed, and what it says.
public record Paper(
    PaperId id,
    Description description,
    Numbering numbering,
    Correspondence correspondence,
    Content content) {}
