package nl.voetspoor.structure;

import java.util.List;
import java.util.Optional;
import nl.voetspoor.extract.Declared;
import nl.voetspoor.extract.Extraction.Described;
import nl.voetspoor.extract.Extraction.Extracted;
import nl.voetspoor.extract.Flow;
import nl.voetspoor.extract.Lines;
import nl.voetspoor.extract.Pages;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Correspondence;
import nl.voetspoor.model.Description;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.model.Numbering;
import nl.voetspoor.model.OfficialRecord;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.model.Tie;
import nl.voetspoor.source.SourceFile;

/// Reads a paper from what was extracted from its file. It always gives a paper: what is not found
/// stays empty, and a file without text is a paper with the name of the file for a title. Safe for
/// use by several threads at once.
public final class PaperReader {
  private final Senders senders;
  private final KindRules kinds;
  private final HyphenRules hyphens;
  private final OfficialReader official;

  /// With the ministries and offices that can send a paper, the rules for what kind it is, and
  /// those for words broken over lines.
  public PaperReader(Ministries ministries, Offices offices, KindRules kinds, HyphenRules hyphens) {
    this.senders = new Senders(ministries, offices);
    this.kinds = kinds;
    this.hyphens = hyphens;
    this.official = new OfficialReader(ministries, offices, kinds);
  }

  /// What a file of metadata says of papers.
  public List<OfficialRecord> read(Described described) {
    return official.read(described);
  }

  /// The paper in `file`, of which `extracted` was taken.
  public Paper read(Extracted extracted, SourceFile file) {
    Hyphens joints = new Hyphens(hyphens);
    Masthead.Found masthead = masthead(extracted, joints);
    Declared declared =
        new Declared.Writer().fillFrom(extracted.declared()).fillFrom(masthead.declared()).done();
    Letterhead letterhead = Letterhead.read(masthead.rest());
    Flow body = Form.see(letterhead.rest(), stated(extracted), joints);
    Content composed =
        Composer.compose(NumberedHeads.over(body, declared, letterhead), extracted.scans());
    Dating dating = new Dating(declared, letterhead, body);
    Numbers numbers = Numbers.read(declared, masthead.rest().margins());
    KindRules.Judged judged = kinds.judge(Evidence.of(declared, letterhead, body, file.name()));
    PaperKind kind = judged.kind();
    Correspondence correspondence = senders.read(kind, declared, letterhead, body, dating.date());
    Titles titles = new Titles(declared, letterhead, correspondence, senders.properNames());
    Numbering numbering = numbers.numbering(dating.date(), correspondence.addressee());
    Optional<PaperId> filed = Filing.of(file);
    PaperId id =
        numbers
            .identifier(numbering)
            .map(printed -> Filing.settled(printed, filed))
            .or(() -> filed)
            .map(numbered -> Filing.edition(numbered, declared, body))
            .orElseGet(() -> PaperId.ofContent(file.sha256()));
    Description description =
        new Description(
            kind,
            titles.title(body, file.name(), extracted),
            titles.heading(),
            titles.subject(),
            dating.date(),
            Language.of(declared, composed.text()),
            judged.evidence());
    Content content =
        composed.with(
            Exchanges.in(composed, kind, Voices.of(kind, declared, correspondence, composed)));
    List<Tie> ties = PrintedTies.of(id, declared, description, numbering, correspondence, body);
    return new Paper(id, description, numbering, correspondence, content, ties);
  }

  /// The head over a paper of the chambers, or else the title page of a report.
  private static Masthead.Found masthead(Extracted extracted, Hyphens hyphens) {
    Masthead.Found found = Masthead.read(flow(extracted, hyphens));
    if (!found.declared().equals(Declared.NOTHING)
        || !(extracted.matter() instanceof Pages pages)) {
      return found;
    }
    return TitlePage.find(pages)
        .map(page -> new Masthead.Found(page.declared(), page.settle(found.rest())))
        .orElse(found);
  }

  private static Form.Stated stated(Extracted extracted) {
    boolean official = extracted.declared().first(Declared.Field.CHAMBER).isPresent();
    return switch (extracted.matter()) {
      case Lines _ -> Form.Stated.NOTHING;
      case Pages _ -> extracted.recognised() ? Form.Stated.NOTHING : Form.Stated.SOME;
      case Flow _ -> official ? Form.Stated.ALL : Form.Stated.SOME;
    };
  }

  private static Flow flow(Extracted extracted, Hyphens hyphens) {
    return switch (extracted.matter()) {
      case Flow flow -> RunningHeads.setApart(flow);
      case Pages pages -> PageLayout.flow(pages, hyphens);
      case Lines lines -> PlainText.flow(lines, hyphens);
    };
  }
}
