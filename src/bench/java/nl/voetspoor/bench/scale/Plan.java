package nl.voetspoor.bench.scale;

import java.time.LocalDate;
import java.util.SplittableRandom;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.model.Vergaderjaar;

/// Which papers there are in a collection that is made: their numbers, days and kinds, and which
/// earlier ones each refers to. Dossiers grow by a power law (a paper opens a new dossier one time
/// in forty, or else joins that of an earlier paper), and so does the number of papers that refer to
/// a paper (half of all references repeat one of an earlier paper).
///
/// It holds four numbers a paper, so that a million papers take 16 MB, and any of them can be made
/// at any time, on any thread.
final class Plan {
  private static final int NEW_DOSSIER_ONE_IN = 40;
  private static final int FIRST_DOSSIER = 15_000;
  private static final int MOST_DOSSIERS = 84_000;
  private static final LocalDate FIRST_DAY = LocalDate.of(1995, 1, 2);
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);

  private final long seed;
  private final int[] dossier;
  private final int[] number;
  private final int[] repeated;
  private final byte[] kind;

  /// A plan for `papers` papers, the same for the same seed.
  Plan(int papers, long seed) {
    this.seed = seed;
    dossier = new int[papers];
    number = new int[papers];
    repeated = new int[papers];
    kind = new byte[papers];
    int[] counts = new int[MOST_DOSSIERS];
    int dossiers = 0;
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < papers; i++) {
      boolean opens =
          dossiers == 0 || (random.nextInt(NEW_DOSSIER_ONE_IN) == 0 && dossiers < MOST_DOSSIERS);
      dossier[i] = opens ? dossiers++ : dossier[earlier(i, random)];
      number[i] = ++counts[dossier[i]];
      int source = i == 0 ? 0 : earlier(i, random);
      repeated[i] = i > 0 && random.nextBoolean() ? repeated[source] : source;
      kind[i] = (byte) drawn(random).ordinal();
    }
  }

  /// An earlier paper, a late one rather than an early one.
  private static int earlier(int paper, SplittableRandom random) {
    double back = random.nextDouble();
    return (int) (paper - 1 - (paper - 1) * back * back);
  }

  /// About as they lie in the publications: most are moties, letters and answers.
  private static PaperKind drawn(SplittableRandom random) {
    int drawn = random.nextInt(100);
    if (drawn < 34) {
      return PaperKind.MOTIE;
    }
    if (drawn < 62) {
      return PaperKind.KAMERBRIEF;
    }
    if (drawn < 84) {
      return PaperKind.ANTWOORD_KAMERVRAGEN;
    }
    if (drawn < 90) {
      return PaperKind.BESLISNOTA;
    }
    if (drawn < 94) {
      return PaperKind.VERSLAG;
    }
    return drawn < 97 ? PaperKind.AMENDEMENT : PaperKind.MEMORIE_VAN_TOELICHTING;
  }

  int size() {
    return dossier.length;
  }

  /// A source of chance for one paper.
  SplittableRandom chance(int paper) {
    return new SplittableRandom(seed * 31 + paper).split();
  }

  PaperKind kind(int paper) {
    return PaperKind.values()[kind[paper]];
  }

  LocalDate day(int paper) {
    long days = LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay();
    return FIRST_DAY.plusDays(days * paper / Math.max(1, size()));
  }

  DossierNumber dossier(int paper) {
    return DossierNumber.of(Integer.toString(FIRST_DOSSIER + dossier[paper]));
  }

  int number(int paper) {
    return number[paper];
  }

  PaperId id(int paper) {
    if (kind(paper) == PaperKind.ANTWOORD_KAMERVRAGEN) {
      int year = Vergaderjaar.of(day(paper)).from();
      return new PaperId("ah-tk-" + year + (year + 1) + "-" + (paper + 1));
    }
    return new PaperId("kst-" + dossier(paper).value() + "-" + number[paper]);
  }

  /// A paper that `paper` refers to: one that others refer to as well.
  int known(int paper) {
    return repeated[paper];
  }

  /// A paper before `paper` in its dossier, some way back.
  int before(int paper, SplittableRandom random) {
    int at = paper;
    int wanted = 1 + random.nextInt(6);
    for (int i = paper - 1; i >= 0 && i > paper - 4_000 && wanted > 0; i--) {
      if (dossier[i] == dossier[paper]) {
        at = i;
        wanted--;
      }
    }
    return at;
  }
}
