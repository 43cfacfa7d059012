package nl.voetspoor.web;

import nl.voetspoor.worklist.WorkLists;

/// What the page of all work lists shows.
///
/// @param all the lists
/// @param shared whether others than this machine can open the site
public record WorkListsPage(Frame frame, WorkLists.All all, boolean shared) {}
