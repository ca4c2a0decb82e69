package nl.expliciet.generator.view.portfolio;

/** Cuts a text at a word when it is too long for its place. */
final class Shorten {
  private Shorten() {}

  static String to(int longest, String text) {
    if (text.length() <= longest) {
      return text;
    }
    int space = text.lastIndexOf(' ', longest - 2);
    return text.substring(0, space < longest / 2 ? longest - 2 : space).strip() + " …";
  }
}
