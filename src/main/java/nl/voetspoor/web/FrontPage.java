package nl.voetspoor.web;

import nl.voetspoor.search.CollectionSummary;

/// What the front page shows.
public record FrontPage(Frame frame, CollectionSummary summary) {}
