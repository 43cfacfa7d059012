/// Reading in processes of their own. In: a [nl.voetspoor.source.SourceFile]. Out: the
/// [nl.voetspoor.extract.Extraction] that [nl.voetspoor.extract.Extractor] made of it in a worker,
/// or what became of the worker. Start with [Workers].
///
/// No parser is trusted, and none runs in the process that keeps the collection. Tika's
/// `PipesParser` starts the workers, hands each a file, ends one that takes too long or too much
/// memory, and starts the next in its place. What it offers for the answer is a list of metadata,
/// as Java objects, which holds no positions: the answer is therefore written to a file in the
/// scratch folder, in the compact form of [ExtractionCodec], and only whether it is there goes over
/// the wire. What is new in `Extraction` is added in that class alone.
///
/// What it costs is measured in `src/docs/benchmarks`. Most of what two workers take above one
/// process is their start: they load the same classes each, and compile what they run. They compile
/// for a quick start alone, and find their classes in a [ClassArchive] that an earlier run left.
///
/// A worker ends with its parent, also where that was killed; its temporary files lie in the
/// scratch folder, which whoever named it clears.
@NullMarked
package nl.voetspoor.extract.worker;

import org.jspecify.annotations.NullMarked;
