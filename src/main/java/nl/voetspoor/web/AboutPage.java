package nl.voetspoor.web;

import nl.voetspoor.search.CollectionSummary;

/// What the page about the collection shows.
public record AboutPage(Frame frame, CollectionSummary summary) {}
