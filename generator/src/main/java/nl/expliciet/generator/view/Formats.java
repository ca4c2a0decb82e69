package nl.expliciet.generator.view;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.model.PartialDate;

/** How dates, amounts and lists are written: 1 juni 2023, € 1.234.567. Independent of the locale of the machine. */
public final class Formats {
    private static final String NO_BREAK = "\u00A0";

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");

    private final Messages messages;
    private final Articles articles;

    public Formats(Messages messages) {
        this.messages = messages;
        this.articles = new Articles(messages.text("lidwoorden"));
    }

    /** A name as it stands in a sentence: {@code het Rijk}. */
    public String named(String name) {
        return articles.before(name);
    }

    /** A day: {@code 1 juni 2023}, kept on one line. */
    public String date(LocalDate day) {
        return day.getDayOfMonth() + NO_BREAK + month(day) + NO_BREAK + day.getYear();
    }

    /** A day without its year, such as 12 maart. */
    public String dayAndMonth(LocalDate day) {
        return day.getDayOfMonth() + NO_BREAK + month(day);
    }

    /** A date as far as it is known: a day, a month or a year. */
    public String date(PartialDate date) {
        return switch (date.text().length()) {
            case 4 -> date.text();
            case 7 -> month(date.first()) + NO_BREAK + date.first().getYear();
            default -> date(date.first());
        };
    }

    /** A time on a day, in its own time zone: {@code 30 juni 2021, 21.40 uur}. */
    public String dateTime(OffsetDateTime time) {
        String hour = String.format(Locale.ROOT, "%02d", time.getHour());
        String minute = String.format(Locale.ROOT, "%02d", time.getMinute());
        return messages.text("tijdstip", date(time.toLocalDate()), hour, minute);
    }

    /** The name of a month. */
    public String month(LocalDate day) {
        return messages.text("maand." + day.getMonthValue());
    }

    /** The short name of a month, for charts. */
    public String shortMonth(int month) {
        return messages.text("maand.kort." + month);
    }

    /** Whole euros: {@code € 1.234.567}. */
    public String euros(BigInteger amount) {
        return "€" + NO_BREAK + grouped(amount);
    }

    /** Whole euros. */
    public String euros(long amount) {
        return euros(BigInteger.valueOf(amount));
    }

    /** Whole euros without the sign, for columns that say so in their head: {@code 1.234.567}. */
    public String amount(BigInteger amount) {
        return grouped(amount);
    }

    /** A word as the first of a sentence. */
    public static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** A name as it stands inside a sentence: {@code Beleidsambitie Rijk} becomes {@code beleidsambitie Rijk}. */
    public static String small(String name) {
        boolean abbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return name.isEmpty() || abbreviation ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private String grouped(BigInteger amount) {
        String point = messages.language() == Language.DUTCH ? "." : ",";
        return THOUSANDS.matcher(amount.toString()).replaceAll(point);
    }

    /** A mean with two decimals: {@code 3,40}. */
    public String mean(BigDecimal number) {
        String text = number.setScale(2, RoundingMode.HALF_UP).toPlainString();
        return messages.language() == Language.DUTCH ? text.replace('.', ',') : text;
    }

    /** A number as it was measured: {@code 1.234,5}. */
    public String number(BigDecimal number) {
        String sign = number.signum() < 0 ? "\u2212" : "";
        BigInteger whole = number.abs().toBigInteger();
        String digits = number.toPlainString();
        int point = digits.indexOf('.');
        String comma = messages.language() == Language.DUTCH ? "," : ".";
        return sign + grouped(whole) + (point < 0 ? "" : comma + digits.substring(point + 1));
    }

    /** How often: every so many years, months or days. */
    public String interval(Period period) {
        List<String> parts = new ArrayList<>();
        part(parts, "termijn.jaar", period.getYears());
        part(parts, "termijn.maand", period.getMonths());
        part(parts, "termijn.dag", period.getDays());
        return messages.text("termijn.elke", list(parts));
    }

    private void part(List<String> parts, String key, int number) {
        if (number > 0) {
            parts.add(messages.count(key, number));
        }
    }

    /** A share of a whole in whole percents, where something is never nothing and not all is never all; of nothing there are no shares, so none has a percentage. */
    public String percent(BigInteger part, BigInteger whole) {
        if (whole.signum() == 0) {
            return "–";
        }
        BigInteger half = whole.shiftRight(1);
        int rounded =
                part.multiply(BigInteger.valueOf(100)).add(half).divide(whole).intValue();
        boolean isSome = part.signum() > 0 && rounded == 0;
        boolean isNotAll = part.compareTo(whole) < 0 && rounded == 100;
        return isSome ? "<" + NO_BREAK + "1%" : isNotAll ? ">" + NO_BREAK + "99%" : rounded + "%";
    }

    /** Names in a sentence: {@code a, b en c}. */
    public String list(List<String> names) {
        return listed(names.stream().map(Html::text).toList()).words();
    }

    /** Pieces in a sentence, as names are. */
    public Html listed(List<Html> pieces) {
        List<Html> listed = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                listed.add(Html.text(i < pieces.size() - 1 ? ", " : " " + messages.text("en") + " "));
            }
            listed.add(pieces.get(i));
        }
        return new Html.All(listed);
    }

    /** A small number in words, as Dutch text writes it; from thirteen on in digits. */
    public String inWords(int number) {
        return number >= 0 && number <= 12 ? messages.text("getal." + number) : String.valueOf(number);
    }
}
