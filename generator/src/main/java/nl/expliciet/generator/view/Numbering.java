package nl.expliciet.generator.view;

/** Gives every paragraph of a chapter its number, the same in HTML and PDF. One per chapter, used in reading order. */
public final class Numbering {
  private final int chapter;
  private int paragraph;

  /** Numbering for a chapter, from 1. */
  public Numbering(int chapter) {
    this.chapter = chapter;
  }

  /** The next number, such as {@code 4.2}. */
  public String next() {
    paragraph++;
    return chapter + "." + paragraph;
  }

  /** The anchor that belongs to a number. */
  public static String anchor(String number) {
    return "alinea-" + number.replace('.', '-');
  }
}
