package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/// What every search of a commit needs and takes long to work out of a large index: which papers
/// belong together, and how many papers name each. Who writes an index keeps it in a file beside
/// the commit, so that a server that starts need not work it out again; where there is none of a
/// commit, it does.
final class WorkedOut {
  private static final String FORMAT = "VoetspoorWorkedOut";
  private static final String PREFIX = "worked-out-";

  /// To raise with every change of what is written here, or of how it is worked out.
  private static final int VERSION = 1;

  private final AllFamilies families;
  private final Pairs cited;

  private WorkedOut(AllFamilies families, Pairs cited) {
    this.families = families;
    this.cited = cited;
  }

  /// What is done with a paper that is named.
  interface Taker {
    /// Takes it.
    ///
    /// @param times how many papers name it
    void take(int doc, int times);
  }

  /// Goes through papers that are named.
  interface Citing {
    /// Hands over each, in any order.
    void each(Taker taker) throws IOException;
  }

  /// Puts together what was worked out.
  static WorkedOut of(AllFamilies families, Citing citing) throws IOException {
    Map<Integer, Integer> counts = new HashMap<>();
    citing.each(counts::put);
    return new WorkedOut(families, Pairs.of(counts));
  }

  /// Which papers belong together.
  AllFamilies families() {
    return families;
  }

  /// Hands over each paper that is named.
  void each(Taker taker) {
    cited.each(taker);
  }

  /// Keeps it beside a commit and lets that of others go. It can be done without: where it cannot
  /// be written, nothing is said.
  ///
  /// @param commit the name of the commit
  void keep(Directory directory, String commit) {
    try {
      String name = write(directory, commit);
      directory.rename(name, PREFIX + commit);
      for (String file : directory.listAll()) {
        if (file.startsWith(PREFIX) && !file.equals(PREFIX + commit)) {
          directory.deleteFile(file);
        }
      }
    } catch (IOException e) {
      // Who searches works it out.
    }
  }

  private String write(Directory directory, String commit) throws IOException {
    try (IndexOutput out = directory.createTempOutput(PREFIX + commit, "", IOContext.DEFAULT)) {
      CodecUtil.writeHeader(out, FORMAT, VERSION);
      out.writeString(commit);
      writeSets(out);
      Pairs.of(families.likes()).write(out);
      cited.write(out);
      CodecUtil.writeFooter(out);
      return out.getName();
    }
  }

  private void writeSets(DataOutput out) throws IOException {
    out.writeVInt(families.wholes().size());
    for (Map.Entry<Integer, Set<Integer>> each : new TreeMap<>(families.wholes()).entrySet()) {
      out.writeVInt(each.getKey());
      out.writeVInt(each.getValue().size());
      for (int whole : each.getValue()) {
        out.writeVInt(whole);
      }
    }
  }

  /// Whether any is kept beside a commit.
  static boolean isKept(Directory directory, String commit) throws IOException {
    return List.of(directory.listAll()).contains(PREFIX + commit);
  }

  /// What was kept beside a commit; nothing where none was, or where it cannot be used.
  ///
  /// @param size how many documents the index has
  static Optional<WorkedOut> beside(Directory directory, String commit, int size) {
    try (IndexInput in = directory.openInput(PREFIX + commit, IOContext.DEFAULT)) {
      CodecUtil.checksumEntireFile(in);
      CodecUtil.checkHeader(in, FORMAT, VERSION, VERSION);
      return in.readString().equals(commit) ? Optional.of(read(in, size)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static WorkedOut read(IndexInput in, int size) throws IOException {
    Map<Integer, Set<Integer>> wholes = new HashMap<>();
    for (int left = in.readVInt(); left > 0; left--) {
      int part = in.readVInt();
      Set<Integer> its = new TreeSet<>();
      for (int more = in.readVInt(); more > 0; more--) {
        its.add(in.readVInt());
      }
      wholes.put(part, its);
    }
    Map<Integer, Integer> likes = new HashMap<>();
    Pairs.read(in).each(likes::put);
    return new WorkedOut(AllFamilies.of(size, wholes, likes), Pairs.read(in));
  }

  /// Documents in order, with a number for each.
  private static final class Pairs {
    private final int[] docs;
    private final int[] numbers;

    private Pairs(int pairs) {
      this.docs = new int[pairs];
      this.numbers = new int[pairs];
    }

    static Pairs of(Map<Integer, Integer> numbers) {
      Pairs pairs = new Pairs(numbers.size());
      int at = 0;
      for (Map.Entry<Integer, Integer> each : new TreeMap<>(numbers).entrySet()) {
        pairs.docs[at] = each.getKey();
        pairs.numbers[at++] = each.getValue();
      }
      return pairs;
    }

    void each(Taker taker) {
      for (int at = 0; at < docs.length; at++) {
        taker.take(docs[at], numbers[at]);
      }
    }

    /// Each document as how far it is behind the one before it.
    void write(DataOutput out) throws IOException {
      out.writeVInt(docs.length);
      int last = 0;
      for (int at = 0; at < docs.length; at++) {
        out.writeVInt(docs[at] - last);
        out.writeVInt(numbers[at]);
        last = docs[at];
      }
    }

    static Pairs read(DataInput in) throws IOException {
      Pairs pairs = new Pairs(in.readVInt());
      int last = 0;
      for (int at = 0; at < pairs.docs.length; at++) {
        last += in.readVInt();
        pairs.docs[at] = last;
        pairs.numbers[at] = in.readVInt();
      }
      return pairs;
    }
  }
}
