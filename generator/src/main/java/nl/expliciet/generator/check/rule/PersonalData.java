package nl.expliciet.generator.check.rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.expliciet.generator.finding.Term;

/**
 * Finds in a text what identifies a person. A number counts only when its own check holds and nothing around it says that it is
 * something else; an address of an office is no person.
 */
final class PersonalData {
    private static final Pattern EMAIL = Pattern.compile(
            "(?<![\\w.+/-])([A-Za-z0-9][\\w.+-]*)@([A-Za-z0-9-]+)(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}(?![\\w@])");
    private static final Set<String> OFFICES = Set.of(
            "info",
            "contact",
            "post",
            "postbus",
            "griffie",
            "statengriffie",
            "raadsgriffie",
            "secretariaat",
            "bestuurssecretariaat",
            "bestuur",
            "redactie",
            "communicatie",
            "pers",
            "archief",
            "woo",
            "privacy",
            "gemeente",
            "provincie",
            "waterschap",
            "regio",
            "helpdesk",
            "servicedesk",
            "webmaster",
            "noreply");

    private static final String NO_NUMBER_BEFORE = "(?<![\\w/.,=+-])";
    private static final String NO_NUMBER_BEHIND = "(?![\\w/=-]|[ .,]?\\d)";
    private static final String DAY = "(?!\\d{2}[-.]\\d{2}[-.](?:19|20)\\d{2})";
    private static final Pattern PHONE_ABROAD = Pattern.compile(
            NO_NUMBER_BEFORE + "(?:\\+|00)31[ .-]?(?:\\(0\\) ?)?[1-9](?:[ .-]?\\d){8}" + NO_NUMBER_BEHIND);
    private static final Pattern PHONE =
            Pattern.compile(NO_NUMBER_BEFORE + DAY + "\\(?0[1-9]\\d{0,2}\\)?(?:[ .-]?\\d)++" + NO_NUMBER_BEHIND);
    private static final int PHONE_DIGITS = 10;
    private static final Pattern FOR_ALL = Pattern.compile("0(?:800|90[069]).*");

    private static final Pattern BSN =
            Pattern.compile(NO_NUMBER_BEFORE + "(?:\\d{9}|\\d{4}\\.\\d{2}\\.\\d{3})" + NO_NUMBER_BEHIND);
    private static final Pattern OTHER_NUMBER = Pattern.compile("(?i)(?:€|eur|rsin|kvk|isbn|fiscaal nummer)\\W*$");
    private static final int BSN_DIGITS = 9;
    private static final int ELEVEN = 11;

    private static final Pattern IBAN =
            Pattern.compile("(?<!\\w)[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?!\\w)");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private final String text;
    private final List<Hit> hits = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private final BitSet taken = new BitSet();

    private PersonalData(String text) {
        this.text = text;
    }

    /**
     * Something about a person.
     *
     * @param offset of its first character
     */
    record Hit(Term what, int offset) {}

    /** What is found in a text, each thing once; what is part of one thing is not a second one. */
    static List<Hit> in(String text) {
        PersonalData data = new PersonalData(text);
        data.find(IBAN, Term.PERSON_IBAN, PersonalData::isIban);
        data.find(EMAIL, Term.PERSON_EMAIL, PersonalData::isPerson);
        data.find(PHONE_ABROAD, Term.PERSON_PHONE, found -> true);
        data.find(PHONE, Term.PERSON_PHONE, PersonalData::isPhone);
        data.find(BSN, Term.PERSON_BSN, data::isBsn);
        return data.hits;
    }

    private void find(Pattern pattern, Term what, Predicate<Matcher> holds) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            boolean free = taken.nextSetBit(matcher.start()) < 0 || taken.nextSetBit(matcher.start()) >= matcher.end();
            if (free && holds.test(matcher)) {
                taken.set(matcher.start(), matcher.end());
                if (told.add(matcher.group())) {
                    hits.add(new Hit(what, matcher.start()));
                }
            }
        }
    }

    /** An address that is called like its own organisation is no person either. */
    private static boolean isPerson(Matcher found) {
        String name = found.group(1).toLowerCase(Locale.ROOT);
        return !OFFICES.contains(name) && !name.equals(found.group(2).toLowerCase(Locale.ROOT));
    }

    private static boolean isPhone(Matcher found) {
        String digits = digits(found.group());
        return digits.length() == PHONE_DIGITS && !FOR_ALL.matcher(digits).matches();
    }

    /** The eleven test: weights 9 to 2, and minus one for the last digit. */
    private boolean isBsn(Matcher found) {
        String digits = digits(found.group());
        int sum = -digit(digits, BSN_DIGITS - 1);
        for (int i = 0; i < BSN_DIGITS - 1; i++) {
            sum += (BSN_DIGITS - i) * digit(digits, i);
        }
        boolean named = OTHER_NUMBER.matcher(text.substring(0, found.start())).find();
        return sum != 0 && sum % ELEVEN == 0 && !named;
    }

    /** ISO 7064, modulo 97: the country and its check digits behind the rest, letters as numbers from ten. */
    private static boolean isIban(Matcher found) {
        String iban = found.group().replace(" ", "");
        StringBuilder number = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4)).chars().forEach(c -> number.append(Character.digit(c, 36)));
        return COUNTRIES.contains(iban.substring(0, 2))
                && new BigInteger(number.toString()).mod(NINETY_SEVEN).equals(BigInteger.ONE);
    }

    private static int digit(String digits, int at) {
        return digits.charAt(at) - '0';
    }

    private static String digits(String typed) {
        return typed.replaceAll("\\D", "");
    }
}
