package nl.voetspoor.cli;
import java.nio.file.Path;
import java.lang.management.*;
import java.util.*;
import nl.voetspoor.model.*;
import nl.voetspoor.search.*;
import nl.voetspoor.web.text.*;
public final class TimingTmp {
  static long cpu() { return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime(); }
  interface C<T> { T call() throws Exception; }
  static <T> T t(String n, C<T> c) throws Exception { long a = cpu(); T r = c.call(); System.out.printf("%-12s %8.1f ms%n", n, (cpu()-a)/1e6); return r; }
  public static void main(String[] a) throws Exception {
    House house = new House(new Settings(Path.of("").toAbsolutePath()));
    var search = house.search(Path.of("/tmp/x-paper"));
    for (int i = 0; i < 4; i++) for (String id : a) {
      System.out.println("-- " + id + " round " + i);
      PaperId p = new PaperId(id);
      PaperView v = t("paper", () -> search.paper(p)).orElseThrow();
      PaperText x = t("text", () -> PaperText.of(v.paper().content(), v.references(), PaperText.Wanted.NOTHING));
      t("similar", () -> search.similar(p, 5));
      t("places", () -> search.places(p, "toezicht"));
      t("summary200", () -> { for (int k=0;k<200;k++) search.summary(PaperId.kamerstuk(DossierNumber.of("28638"), ""+(k+700))); return 0; });
      System.out.println(v.references().size() + " refs " + v.citedBy().size() + " citing " + x.parts().size() + " parts");
    }
  }
}
