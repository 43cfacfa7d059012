package nl.voetspoor.web;

/// Serves the samples, and an empty collection one port further, until it is stopped: to look at.
final class ShowSamples {
  private ShowSamples() {}

  public static void main(String[] arguments) throws InterruptedException {
    int port = Integer.parseInt(arguments[0]);
    try (Site samples = new Site(Samples.collection(), Samples.ministries(), Site.LOCAL, port);
        Site empty = new Site(new FakePaperSearch(), Samples.ministries(), Site.LOCAL, port + 1)) {
      samples.start();
      empty.start();
      Thread.currentThread().join();
    }
  }
}
