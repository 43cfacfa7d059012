/// Routes and pages: a request over HTTP to a `SearchRequest`, and its answer to HTML or JSON.
/// Start with `Site`. This is the only room that knows Javalin.
@NullMarked
package nl.voetspoor.web;

import org.jspecify.annotations.NullMarked;
