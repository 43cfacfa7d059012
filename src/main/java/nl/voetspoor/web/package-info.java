/// Routes and pages: a request over HTTP becomes a `SearchRequest`, an identifier or the number of
/// a dossier; what the collection answers becomes HTML for people and JSON for programs. Start with
/// [Site], which adds the routes one after another; `SearchRoutes` shows the way of all of them.
///
/// In: a `PaperSearch` and the list of ministries. Out: pages printed by the templates of
/// `web/templates` (compiled at build time into package `pages`), answers shaped by [JsonView],
/// which the command line uses too, and the files of `web/static`.
///
/// The way of a page: a class of routes asks the collection, puts the answer in a record of the
/// page ([ResultsPage], [PaperPage], [DossierPage] …) and a template prints that record. All that
/// can be thought about is in values: the room `web.text` cuts the text of a paper into segments,
/// [Wording] says how things are put in the language of the reader, `Pager` which pages to offer.
/// Templates only print, and everything they print is escaped.
///
/// The pages of earlier answers work with a [Desk]: what is pasted or sent is read and forgotten
/// ([SentQuestions]), and what a person keeps of the answers goes into work lists
/// ([WorkListRoutes]), which no page of another site can change ([OwnPages]).
///
/// Pages are whole without JavaScript, each has an address that holds its whole state, nothing is
/// loaded from another host, and the site answers to this machine alone unless told otherwise. This
/// is the only room that knows Javalin and jte.
@NullMarked
package nl.voetspoor.web;

import org.jspecify.annotations.NullMarked;
