package nl.expliciet.generator.finding;

import static nl.expliciet.generator.finding.Severity.ERROR;
import static nl.expliciet.generator.finding.Severity.WARNING;

import java.util.Locale;

/**
 * Every kind of finding, with its stable number and severity. Message, hint and explanation stand in {@code
 * finding/<language>} of the templates; a number is never reused.
 */
public enum FindingCode {
    /** A file cannot be read: not there, a folder, a broken link, no permission, not UTF-8. */
    UNREADABLE(1, ERROR),
    /** YAML that does not parse; argument: what the parser says. */
    SYNTAX(2, ERROR),
    /** A documented limit is passed; arguments: what, limit. */
    LIMIT(3, ERROR),
    /** A Markdown file that should start with front matter has none, or it never closes. */
    FRONT_MATTER(4, ERROR),
    /** A key the format does not know; arguments: key, where. */
    UNKNOWN_KEY(5, ERROR),
    /** A key that stands twice in one block; argument: key. */
    DUPLICATE_KEY(6, ERROR),
    /** A required key is missing; arguments: key, where. */
    MISSING_KEY(7, ERROR),
    /** Another kind of value than the format asks; arguments: key, expected kind. */
    WRONG_TYPE(8, ERROR),
    /** A value outside its list; arguments: key, value, allowed values. */
    UNKNOWN_VALUE(9, ERROR),
    /** A date that does not exist or is not ISO 8601; arguments: key, value. */
    BAD_DATE(10, ERROR),
    /** A period that is not ISO 8601; arguments: key, value. */
    BAD_PERIOD(11, ERROR),
    /** A number outside its range or no number; arguments: key, minimum, maximum, value. */
    OUT_OF_RANGE(12, ERROR),
    /** A YAML tag, which could name a Java class, is refused; argument: tag. */
    TAG_REFUSED(13, ERROR),
    /** An id with characters that an id cannot have, or a reserved word; argument: value. */
    BAD_ID(14, ERROR),
    /** A path or symbolic link that leads out of the source folder; argument: path. */
    OUTSIDE(15, ERROR),
    /** A house-style setting that cannot be used; arguments: key, reason. */
    BAD_THEME(16, ERROR),
    /** A selection that names no dossier; argument: id. */
    UNKNOWN_DOSSIER(17, ERROR),
    /** No day to count from: no {@code peildatum}, no git history and no build timestamp. */
    NO_REFERENCE_DATE(18, ERROR),

    /** A reference to nothing; arguments: kind, id. */
    UNKNOWN_REFERENCE(20, ERROR),
    /** An id used twice; arguments: id, first position. */
    DUPLICATE_ID(21, ERROR),
    /** A circle in {@code vervangt}; argument: the ids in the circle. */
    REPLACEMENT_CIRCLE(22, ERROR),
    /** {@code vervangt} of something still agreed; arguments: replaced id, its status. */
    REPLACES_AGREED(23, ERROR),
    /** Disputed without standpoints; argument: agreement id. */
    DISPUTED_WITHOUT_STANDPOINTS(24, ERROR),
    /** More than two leading perspectives; argument: number. */
    TOO_MANY_PERSPECTIVES(25, ERROR),
    /** Fewer than two parties; argument: number. */
    TOO_FEW_PARTIES(26, ERROR),
    /** A period that ends before it starts; arguments: from, to. */
    ENDS_BEFORE_START(27, ERROR),
    /** A check question number the list does not have; arguments: list, number, last number. */
    UNKNOWN_QUESTION(28, ERROR),
    /** Revised, but no later agreement names it in {@code vervangt}; argument: agreement id. */
    REVISED_WITHOUT_SUCCESSOR(29, WARNING),

    /** A link that leads nowhere; argument: target. */
    BROKEN_LINK(30, ERROR),
    /** A link or image that leads out of its folder; argument: target. */
    LINK_OUTSIDE(31, ERROR),
    /** An image that is missing or cannot be read; arguments: target, reason. */
    BAD_IMAGE(32, ERROR),
    /** An image without a description; argument: target. */
    IMAGE_WITHOUT_DESCRIPTION(33, ERROR),
    /** A heading that skips a level; arguments: found, expected. */
    HEADING_SKIPS(34, ERROR),
    /** A link with a scheme that is not followed; it is shown as text; argument: target. */
    LINK_SCHEME(35, WARNING),
    /** A character that no font on board can show; arguments: character, code point. */
    MISSING_GLYPH(36, ERROR),
    /** A footnote that is used but not defined, or defined but not used; argument: label. */
    LOOSE_FOOTNOTE(37, WARNING),
    /** An attachment that runs when a reader opens it, such as a web page; argument: target. */
    RUNNING_ATTACHMENT(38, ERROR),

    /** A departure from the ideal type without an argument; arguments: question, score, ideal. */
    UNARGUED_DEPARTURE(40, WARNING),
    /** Positions two or more apart without an agreement; arguments: question, difference, who, who. */
    EXPECTATION_GAP(41, WARNING),
    /** Overdue recalibration; argument: date. */
    RECALIBRATION_OVERDUE(42, WARNING),
    /** Overdue agreement; arguments: agreement id, date. */
    AGREEMENT_OVERDUE(43, WARNING),
    /** Overdue recommendation; arguments: id, date. */
    RECOMMENDATION_OVERDUE(44, WARNING),
    /** A moment that has passed and says nothing of its outcome; arguments: title, date. */
    MOMENT_OVERDUE(45, WARNING),
    /** A leading perspective whose own list is mostly open; arguments: perspective, open, total. */
    LEADING_MOSTLY_OPEN(46, WARNING),
    /** A folder that looks like a dossier but has no dossier.yaml; argument: folder. */
    NO_DOSSIER_FILE(47, WARNING),
    /** An acceptance that matches no warning; arguments: code, place. */
    USELESS_ACCEPTANCE(48, WARNING),
    /** A file in a dossier folder that the format does not read; argument: path. */
    UNUSED_FILE(49, WARNING),
    /** Colours of the house style that contrast too little; arguments: colours, ratio, asked. */
    LOW_CONTRAST(50, WARNING),
    /** A theme file that replaces nothing; argument: path. */
    UNUSED_THEME_FILE(51, WARNING),
    /** A year that lies so far away that it is likely a slip of the keys; argument: what was typed. */
    UNLIKELY_YEAR(52, WARNING),

    /** A written PDF that someone with assistive software would stumble over; arguments: file, what, place. */
    PDF_STRUCTURE(60, ERROR),
    /** A git repository that cannot be read; argument: what is wrong with it. */
    HISTORY_UNREADABLE(61, WARNING),
    /** A shallow clone that does not reach back to a version; argument: the dossiers whose version is not known. */
    HISTORY_CUT_OFF(62, WARNING),

    /** A new file would have to replace one that is there; argument: path. */
    FILE_EXISTS(70, ERROR),
    /** Something new belongs to a dossier, and it was not said to which; arguments: number of dossiers, their ids. */
    WHICH_DOSSIER(71, ERROR),
    /** Something in an imported file that does not come along; arguments: what it is, its text. */
    NOT_IMPORTED(72, WARNING),
    /** A comma or quote in a text between braces makes a key of what follows; argument: that text. */
    COMMA_IN_TEXT(73, ERROR),
    /** What stands behind a hash without a space is no comment to whoever typed it, but it is to YAML; argument: it. */
    CUT_BY_HASH(74, WARNING),
    /** A comment of HTML in a text, which is shown; argument: the comment. */
    SHOWN_COMMENT(75, WARNING),
    /** A line in a text that looks like a key of the block around it; argument: the key. */
    KEY_IN_TEXT(76, WARNING),
    /** A source without any dossier. */
    NO_DOSSIERS(77, WARNING),

    /** Comments in a PDF that came back could not be read, or not all of them; argument: why. */
    RETURNED_PDF(80, WARNING),
    /** A PDF that came back was made from another dossier; arguments: that dossier, the one of the round. */
    OTHER_DOSSIER(81, WARNING),
    /** A PDF that came back was made from a version that git does not have; argument: the version. */
    UNKNOWN_VERSION(82, WARNING),
    /** A PDF that came back was made from another version than the round is about; arguments: its version, that of the round. */
    OTHER_VERSION(83, WARNING),
    /** No name of a file or folder tells which party wrote the comments in a PDF. */
    UNKNOWN_SENDER(84, WARNING),
    /** The text of a comment is another than when it was imported; arguments: id, the text. */
    COMMENT_CHANGED(85, WARNING),
    /** Comments in a list between brackets, to which nothing can be added without writing it anew. */
    BRACKETED_ROUND(86, ERROR),
    /** A comment without an answer while its round is over; arguments: id, end of the round. */
    COMMENT_OPEN(87, WARNING),
    /** A comment that was taken over and does not say where; argument: id. */
    TAKEN_OVER_NOWHERE(88, WARNING),
    /** A comment on a place that the version of its round does not have; arguments: id, place. */
    UNKNOWN_PLACE(89, WARNING),

    /** Someone who must move and takes no part, without an agreement or a word about it; argument: who. */
    MOVER_OUTSIDE(63, WARNING),
    /** An indicator that nobody collects; argument: id. */
    NO_COLLECTOR(64, WARNING),
    /** An indicator whose next measurement is past; arguments: id, date. */
    MEASUREMENT_OVERDUE(65, WARNING),
    /** A relation with itself, or one that is both part and whole; argument: dossier id. */
    RELATION_CONTRADICTS(66, WARNING),

    /** A relation that leads back through other dossiers; arguments: kind, dossier id, where it leads back. */
    RELATION_CIRCLE(96, WARNING),
    /** Money of which each dossier says that the other counts it; arguments: dossier id, where. */
    MONEY_CIRCLE(97, WARNING),
    /** An amount that a related dossier names too, and neither says whose it is; arguments: party, dossier id, where. */
    SAME_MONEY(98, WARNING),

    /** A revision that git does not know; argument: what was asked. */
    UNKNOWN_REVISION(90, ERROR),
    /** A revision that a shallow clone does not have; argument: what was asked. */
    REVISION_CUT_OFF(91, ERROR),
    /** A comparison was asked of a folder without git, or without a commit. */
    NO_HISTORY(92, ERROR),
    /** A file that cannot be read in one of two versions and is not compared; arguments: path, version. */
    NOT_COMPARED(93, WARNING),
    /** An attachment whose name not every system can have; argument: its path. */
    UNPORTABLE_NAME(94, ERROR),
    /** A history that was cut off, so that no dossier can tell its own. */
    NO_WHOLE_HISTORY(100, WARNING),

    /** A decision before councils had their time for the draft; arguments: title, date, first day that can be, article. */
    DECISION_BEFORE_TERM(107, WARNING),
    /** A view asked when it comes too late; arguments: title, date, last day that is in time, article or decision. */
    VIEW_TOO_LATE(108, WARNING),

    /** A joint regulation that leaves out what the law makes it settle; argument: the keys. */
    REGULATION_INCOMPLETE(109, WARNING),
    /** What is mandatory in a file to publish or archive by is missing; arguments: the keys, the file. */
    PUBLICATION_INCOMPLETE(110, WARNING),
    /** A value of {@code publicatie} that is not what it should be; arguments: key, value, an example. */
    PUBLICATION_FORM(111, WARNING),
    /** A date without a time and its offset where both are asked, or one that does not exist; arguments: key, value. */
    BAD_TIME(112, ERROR),
    /** Something about a person in what is published; argument: what it is. Never the thing itself: reports travel. */
    PERSONAL_DATA(113, WARNING),

    /** Not adopted by its status, yet with the date of its adoption; arguments: status, date. */
    ADOPTED_DRAFT(122, WARNING),
    /** The same amount of the same party in the same year, on no other ground; arguments: party, year, amount, first position. */
    SAME_PAYMENT(123, WARNING),
    /** A date outside the term of the dossier; arguments: the date, the term. */
    OUTSIDE_TERM(124, WARNING);

    private final int number;
    private final Severity severity;

    FindingCode(int number, Severity severity) {
        this.number = number;
        this.severity = severity;
    }

    /** The published code, such as {@code EX012}. */
    public String code() {
        return String.format(Locale.ROOT, "EX%03d", number);
    }

    /** The severity every finding of this code has. */
    public Severity severity() {
        return severity;
    }
}
