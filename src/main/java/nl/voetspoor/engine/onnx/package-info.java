/// A language model on this machine, behind [nl.voetspoor.search.answers.Embedding]. In: a folder
/// with a model in ONNX form and its vocabulary, which somebody puts there: none is shipped, and
/// none is fetched. Out: the place of a text among others. Start with [LocalModel].
///
/// The only room that knows ONNX Runtime, whose library is loaded when a model is, and not before.
@NullMarked
package nl.voetspoor.engine.onnx;

import org.jspecify.annotations.NullMarked;
