package nl.voetspoor.web;

/// What is shown when a request cannot be answered.
///
/// @param status the HTTP status
/// @param key its sentences: `error.<key>.title` and `error.<key>.text`
public record ErrorPage(Frame frame, int status, String key) {}
