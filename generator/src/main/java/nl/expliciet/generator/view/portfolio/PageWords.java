package nl.expliciet.generator.view.portfolio;

import java.math.BigInteger;
import java.time.LocalDate;
import nl.expliciet.generator.model.PartialDate;

/** The words of a page in its language, and dates and amounts as that language writes them. */
public interface PageWords {

  /** The text under a key, with {@code {0}}, {@code {1}} and so on filled in. */
  String text(String key, Object... arguments);

  /** A day, such as 1 juni 2023. */
  String day(LocalDate day);

  /** A date as far as it is known. */
  String date(PartialDate date);

  /** A day without its year, such as 12 maart. */
  String dayAndMonth(LocalDate day);

  /** Whole euros, such as € 1.234.567. */
  String euros(BigInteger amount);

  /** The text for a number of things: its own text under {@code key.1} for one. */
  default String count(String key, int number) {
    return text(number == 1 ? key + ".1" : key, number);
  }

  /** An amount that fits. */
  default String euros(long amount) {
    return euros(BigInteger.valueOf(amount));
  }
}
