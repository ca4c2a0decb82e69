package nl.expliciet.generator.chart.draw;

import java.util.Locale;

/** A colour by its meaning; the stylesheet says what it looks like, under the class names {@code s-name} and {@code f-name}. */
public enum Ink {
    /** Nothing is painted. */
    NONE,
    /** The ground of the page, to cover what lies below. */
    PAPER,
    /** Text and heavy lines. */
    INK,
    /** Text of second rank. */
    SECOND,
    /** Text of third rank: ring numbers, axis words. */
    THIRD,
    /** The one accent of the theme. */
    ACCENT,
    /** Text on a field of the accent. */
    ON_ACCENT,
    /** Rules between rows. */
    RULE,
    /** The thin grid of a chart. */
    GRID,
    /** The outer ring or frame of a chart. */
    RING,
    /** The colours of parties, safe for colour blindness beside their own marker and dashes. */
    POSITION_A,
    POSITION_B,
    POSITION_C,
    POSITION_D,
    POSITION_E,
    POSITION_F,
    POSITION_G,
    POSITION_H,
    /** What asks attention: late, disputed, a gap. */
    ATTENTION,
    /** What is settled. */
    SETTLED,
    /** What is proposed or open. */
    PROPOSED,
    /** What is past: lapsed, declined. */
    PAST,
    /** Shares of money, from dark to light. */
    MONEY_1,
    MONEY_2,
    MONEY_3,
    MONEY_4,
    MONEY_5,
    /** The colour of the text around an icon. */
    CURRENT;

    private static final Ink[] POSITIONS = {
        POSITION_A, POSITION_B, POSITION_C, POSITION_D, POSITION_E, POSITION_F, POSITION_G, POSITION_H,
    };
    private static final Ink[] MONEY = {MONEY_1, MONEY_2, MONEY_3, MONEY_4, MONEY_5};

    /** How many colours there are for shares of money. */
    public static final int MONEY_COLOURS = MONEY.length;

    private final String suffix = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The colour of the party with this index; after the eighth they start again, told apart by marker and dashes. */
    public static Ink position(int index) {
        return POSITIONS[index % POSITIONS.length];
    }

    /** The colour of the share with this index, from dark to light and round again. */
    public static Ink money(int index) {
        return MONEY[index % MONEY.length];
    }

    /** The class of a line in this colour. */
    public String strokeClass() {
        return "s-" + suffix;
    }

    /** The class of a text or field in this colour. */
    public String fillClass() {
        return "f-" + suffix;
    }
}
