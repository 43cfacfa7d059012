package nl.voetspoor.bench.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.index.Origin;
import nl.voetspoor.model.Chamber;
import nl.voetspoor.model.Correspondence;
import nl.voetspoor.model.Description;
import nl.voetspoor.model.Numbering;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.model.Signatory;
import nl.voetspoor.model.Vergaderjaar;

/// Makes papers that are like real ones in what matters for speed: how long they are, how often
/// words occur, how they spread over dossiers, days, ministries and kinds, and how they refer to one
/// another. The same number and seed give the same papers, and each can be made by itself.
final class CorpusGenerator {
  private static final List<String> MINISTRIES =
      List.of(
          "JenV", "VWS", "SZW", "BZK", "BZ", "FIN", "IenW", "OCW", "LNV", "EZK", "DEF", "AZ");
  private static final List<String> NAMES =
      List.of(
          "De Boer", "Jansen", "Van Dijk", "Bakker", "Visser", "Smit", "Meijer", "Mulder", "Vos",
          "Peters", "Hendriks", "Dekker", "Brouwer", "De Wit", "Dijkstra", "Smits", "De Graaf");
  private static final String NO_HASH = "00".repeat(32);

  private final SpokenWords words;
  private final Plan plan;

  /// `papers` papers whose words are drawn from `words`.
  CorpusGenerator(SpokenWords words, int papers, long seed) {
    this.words = words;
    this.plan = new Plan(papers, seed);
  }

  /// Papers with the words of a corpus, or of the samples of the project where there is none.
  static CorpusGenerator of(Path corpus, Path samples, int papers, long seed) throws IOException {
    SpokenWords words =
        Files.isDirectory(corpus) ? SpokenWords.ofCorpus(corpus, 1_000) : SpokenWords.ofTexts(samples);
    return new CorpusGenerator(words, papers, seed);
  }

  /// How many there are.
  int size() {
    return plan.size();
  }

  /// The paper of this number, from 0, in the order of their days.
  IndexedPaper paper(int number) {
    SplittableRandom random = plan.chance(number);
    PaperKind kind = plan.kind(number);
    PaperWriter writer = new PaperWriter(words, random, plan);
    PaperWriter.Written written = writer.write(number, kind);
    String ministry = MINISTRIES.get(skewed(random, MINISTRIES.size()));
    String name = NAMES.get(skewed(random, NAMES.size()));
    String office = "De Minister van " + ministry;
    Description description =
        new Description(
            kind,
            written.title(),
            Optional.of("BRIEF VAN DE MINISTER"),
            Optional.of(written.title()),
            Optional.of(plan.day(number)),
            "nl");
    Numbering numbering =
        new Numbering(
            List.of(plan.dossier(number)),
            Optional.of(writer.dossierTitle(plan.dossier(number))),
            kind == PaperKind.ANTWOORD_KAMERVRAGEN
                ? Optional.empty()
                : Optional.of(Integer.toString(plan.number(number))),
            Optional.of(Chamber.TWEEDE_KAMER),
            Optional.of(Vergaderjaar.of(plan.day(number))));
    Correspondence correspondence =
        kind == PaperKind.MOTIE || kind == PaperKind.AMENDEMENT
            ? new Correspondence(
                Optional.of("het lid " + name),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of())
            : new Correspondence(
                Optional.of(office),
                List.of(new Signatory(name, Optional.of(office))),
                Optional.of("de Voorzitter van de Tweede Kamer"),
                Optional.empty(),
                List.of(ministry));
    Paper paper =
        new Paper(plan.id(number), description, numbering, correspondence, written.content());
    Origin origin =
        new Origin("/made/" + paper.id() + ".xml", NO_HASH, "text/xml", written.content().text().length());
    return new IndexedPaper(paper, written.references(), origin);
  }

  /// A number below `most`, a low one rather than a high one.
  private static int skewed(SplittableRandom random, int most) {
    double drawn = random.nextDouble();
    return (int) (most * drawn * drawn);
  }
}
