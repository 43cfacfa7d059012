package nl.voetspoor.web;

/// Serves the samples, and an empty collection one port further, until it is stopped: to look at.
final class ShowSamples {
  private ShowSamples() {}

  public static void main(String[] arguments) throws InterruptedException {
    int port = Integer.parseInt(arguments[0]);
    FakePaperSearch papers = Samples.withAnswers();
    FakePaperSearch none = new FakePaperSearch();
    try (Site samples =
            new Site(papers, Samples.ministries(), Samples.desk(papers), Site.LOCAL, port);
        Site empty =
            new Site(none, Samples.ministries(), Samples.desk(none), Site.LOCAL, port + 1)) {
      samples.start();
      empty.start();
      Thread.currentThread().join();
    }
  }
}
