package nl.voetspoor.model;

/// Why a paper is taken for the kind it is.
///
/// @param rule the rule that decided, as it stands in `index-config/kinds.tsv`
/// @param words what the paper or its official description says that fits the rule
public record KindEvidence(String rule, String words) {}
