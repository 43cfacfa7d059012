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
/// What it costs: a thousand papers of three kilobytes took 13.0 s of processor time in two
/// workers, with all three processes compiling for a quick start, and 29 s with the usual
/// compilation of Java, which is why workers have the first; one process without workers took 12.0
/// s (`src/docs/benchmarks/2026-11-21-reading.md`).
///
/// A worker ends with its parent, also where that was killed; its temporary files lie in the
/// scratch folder, which whoever named it clears.
@NullMarked
package nl.voetspoor.extract.worker;

import org.jspecify.annotations.NullMarked;
