package nl.voetspoor.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.Signatory;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexableField;

/// The fields of a paper that a question can name, beside title and text.
final class QueryFields {
  private static final int LONGEST_NAME = 200;

  private QueryFields() {}

  static List<IndexableField> of(Paper paper) {
    List<IndexableField> fields = new ArrayList<>();
    List<String> people = people(paper).distinct().toList();
    fields.add(text(LuceneField.SENDER, String.join("\n", people)));
    paper
        .correspondence()
        .addressee()
        .ifPresent(addressee -> fields.add(text(LuceneField.ADDRESSEE, addressee)));
    people.stream()
        .filter(name -> name.length() <= LONGEST_NAME)
        .forEach(name -> fields.add(keyword(LuceneField.PERSON, name)));
    dossierTitle(paper).ifPresent(title -> fields.add(keyword(LuceneField.DOSSIER_TITLE, title)));
    return fields;
  }

  private static Stream<String> people(Paper paper) {
    return Stream.of(
            paper.correspondence().sender().stream(),
            paper.correspondence().signatories().stream().map(Signatory::name),
            paper.content().exchanges().stream()
                .flatMap(each -> Stream.concat(each.asker().stream(), each.answerer().stream())))
        .flatMap(names -> names);
  }

  /// The number of the first dossier, a tab and its title.
  private static Optional<String> dossierTitle(Paper paper) {
    return paper.numbering().dossiers().stream()
        .findFirst()
        .flatMap(dossier ->
            paper
                .numbering()
                .dossierTitle()
                .filter(title -> title.length() <= LONGEST_NAME)
                .map(title -> dossier.value() + "\t" + title));
  }

  private static IndexableField text(LuceneField field, String text) {
    return new TextField(field.field(), text, Field.Store.NO);
  }

  private static IndexableField keyword(LuceneField field, String value) {
    return new StringField(field.field(), value, Field.Store.NO);
  }
}
