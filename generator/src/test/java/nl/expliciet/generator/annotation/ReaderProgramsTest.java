package nl.expliciet.generator.annotation;

import static nl.expliciet.generator.annotation.Margin.AUTUMN;
import static nl.expliciet.generator.annotation.Margin.YEARLY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.junit.jupiter.api.Test;

/** Annotations with the keys and values that well-known programs write, rebuilt key by key. */
class ReaderProgramsTest {

    private static final String RICH = "<?xml version=\"1.0\"?><body xmlns=\"http://www.w3.org/1999/xhtml\" "
            + "xmlns:xfa=\"http://www.xfa.org/schema/xfa-data/1.0/\" xfa:APIVersion=\"Acrobat:23.1.0\" xfa:spec=\"2.0.2\">"
            + "<p dir=\"ltr\"><span style=\"font-weight:bold\">Waarom</span> niet &lt; 5%?</p><p>Tweede regel.</p></body>";

    /** Acrobat: a UUID as NM, dates with a zone, plain and rich text, a hidden Popup, Subj for the kind of comment. */
    @Test
    void acrobat() {
        try (Margin margin = Margin.ofSample()) {
            COSDictionary highlight = margin.add(
                    "Subtype",
                    "/Highlight",
                    "NM",
                    "9d0b4e4e-5a36-4d1c-1111",
                    "T",
                    "J. de Vries",
                    "Subj",
                    "Highlight",
                    "CreationDate",
                    "D:20240212233000+01'00'",
                    "M",
                    "D:20240213101500+01'00'",
                    "F",
                    4,
                    "Rect",
                    YEARLY,
                    "QuadPoints",
                    Margin.quad(YEARLY),
                    "Contents",
                    "",
                    "RC",
                    RICH);
            margin.add("Subtype", "/Popup", "Parent", highlight, "Rect", new float[] {500, 600, 700, 700});
            COSDictionary reply = margin.add(
                    "Subtype",
                    "/Text",
                    "NM",
                    "9d0b4e4e-5a36-4d1c-2222",
                    "T",
                    "M. Bakker",
                    "IRT",
                    highlight,
                    "Subj",
                    "Sticky Note",
                    "CreationDate",
                    "D:20240214101500+01'00'",
                    "Rect",
                    YEARLY,
                    "F",
                    28,
                    "Contents",
                    "Eens.\rMaar later.");
            margin.add(
                    "Subtype",
                    "/Text",
                    "T",
                    "M. Bakker",
                    "IRT",
                    highlight,
                    "StateModel",
                    "Review",
                    "State",
                    "Accepted",
                    "NM",
                    "9d0b4e4e-5a36-4d1c-3333",
                    "F",
                    30,
                    "Rect",
                    YEARLY,
                    "Contents",
                    "Accepted set by M. Bakker");
            margin.add(
                    "Subtype",
                    "/Text",
                    "T",
                    "M. Bakker",
                    "IRT",
                    reply,
                    "StateModel",
                    "Marked",
                    "State",
                    "Marked",
                    "NM",
                    "9d0b4e4e-5a36-4d1c-4444",
                    "F",
                    30,
                    "Rect",
                    YEARLY,
                    "Contents",
                    "Marked set by M. Bakker");
            assertEquals(
                    List.of(
                            "MARK afspraak-A-01.1 | J. de Vries | 2024-02-12 | jaarlijks bij | Waarom niet < 5%?⏎Tweede regel.",
                            "NOTE afspraak-A-01.1 | M. Bakker | 2024-02-14 |  | Eens.⏎Maar later. | to 9d0b4e4e-5a36-4d1c-1111",
                            "REVIEW afspraak-A-01.1 | M. Bakker |  |  | Accepted | to 9d0b4e4e-5a36-4d1c-1111"),
                    Told.lines(margin.read()));
        }
    }

    /** Acrobat and Foxit write "replace text" as a caret with the words and a strike-out that belongs to it. */
    @Test
    void acrobatAndFoxitReplaceWithTwoAnnotations() {
        try (Margin margin = Margin.ofSample()) {
            COSDictionary caret = margin.add(
                    "Subtype",
                    "/Caret",
                    "IT",
                    "/Replace",
                    "NM",
                    "c-1",
                    "T",
                    "J. de Vries",
                    "Subj",
                    "Replacement Text",
                    "Rect",
                    new float[] {280, 606, 286, 616},
                    "CreationDate",
                    "D:20240212",
                    "Contents",
                    "in het voorjaar");
            margin.add(
                    "Subtype",
                    "/StrikeOut",
                    "IT",
                    "/StrikeOutTextEdit",
                    "NM",
                    "s-1",
                    "T",
                    "J. de Vries",
                    "IRT",
                    caret,
                    "RT",
                    "/Group",
                    "Rect",
                    AUTUMN,
                    "QuadPoints",
                    Margin.quad(AUTUMN),
                    "Subj",
                    "Cross-Out");
            margin.add(
                    "Subtype",
                    "/Caret",
                    "NM",
                    "c-2",
                    "T",
                    "J. de Vries",
                    "Subj",
                    "Inserted Text",
                    "Contents",
                    "dus",
                    "Rect",
                    new float[] {243, 656, 249, 666},
                    "CreationDate",
                    "D:20240212");
            assertEquals(
                    List.of(
                            "REPLACEMENT afspraak-A-01.2 | J. de Vries | 2024-02-12 | in het najaar | in het voorjaar",
                            "INSERTION afspraak-A-01.1 | J. de Vries | 2024-02-12 | Elke gemeente draagt | dus"),
                    Told.lines(margin.read()));
        }
    }

    /** A judgement that is changed is an annotation that answers the one before; the last one counts. */
    @Test
    void acrobatAppendsAChangedJudgement() {
        try (Margin margin = Margin.ofSample()) {
            COSDictionary note = margin.add(
                    "Subtype", "/Text", "NM", "0f3c1b52-77aa-4e01-n", "T", "A", "Rect", YEARLY, "Contents", "Zo?");
            COSDictionary first = margin.add(
                    "Subtype",
                    "/Text",
                    "NM",
                    "a",
                    "T",
                    "B",
                    "IRT",
                    note,
                    "Rect",
                    YEARLY,
                    "StateModel",
                    "Review",
                    "State",
                    "Rejected");
            margin.add(
                    "Subtype",
                    "/Text",
                    "NM",
                    "b",
                    "T",
                    "B",
                    "IRT",
                    first,
                    "Rect",
                    YEARLY,
                    "StateModel",
                    "Review",
                    "State",
                    "Completed");
            margin.add(
                    "Subtype",
                    "/Text",
                    "NM",
                    "c",
                    "T",
                    "C",
                    "IRT",
                    note,
                    "Rect",
                    YEARLY,
                    "StateModel",
                    "Review",
                    "State",
                    "None");
            assertEquals(
                    List.of(
                            "NOTE afspraak-A-01.1 | A |  |  | Zo?",
                            "REVIEW afspraak-A-01.1 | B |  |  | Completed | to 0f3c1b52-77aa-4e01-n"),
                    Told.lines(margin.read()));
        }
    }

    /** Preview: no NM, corners counter-clockwise, a date in UTC, keys of its own, typed words as FreeText. */
    @Test
    void preview() {
        try (Margin margin = Margin.ofSample()) {
            COSDictionary own = new COSDictionary();
            margin.add(
                    "Subtype",
                    "/Underline",
                    "T",
                    "Jan de Vries",
                    "M",
                    "D:20240212091500Z",
                    "F",
                    4,
                    "Rect",
                    YEARLY,
                    "QuadPoints",
                    Margin.quadByTheBook(YEARLY),
                    "Contents",
                    "Elk jaar?",
                    "AAPL:AKExtras",
                    own);
            margin.add(
                    "Subtype",
                    "/FreeText",
                    "T",
                    "Jan de Vries",
                    "M",
                    "D:20240212091500Z",
                    "DA",
                    "/Helvetica 12 Tf 0 g",
                    "Rect",
                    new float[] {60, 520, 150, 560},
                    "Contents",
                    "Ook de staten",
                    "AAPL:AKExtras",
                    own);
            assertEquals(
                    List.of(
                            "MARK afspraak-A-01.1 | Jan de Vries | 2024-02-12 | jaarlijks bij | Elk jaar?",
                            "NOTE afspraak-A-02.1 | Jan de Vries | 2024-02-12 |  | Ook de staten"),
                    Told.lines(margin.read()));
        }
    }

    /** Okular: NM starts with its name; a mark of two lines has two groups of corners, a note may stand in the text. */
    @Test
    void okular() {
        float[] end = {415, 644.7f, 464.09f, 658};
        float[] start = {153, 630.7f, 178, 644};
        try (Margin margin = Margin.ofSample()) {
            margin.add(
                    "Subtype",
                    "/StrikeOut",
                    "NM",
                    "okular-{0c9b-1}",
                    "T",
                    "J. de Vries",
                    "F",
                    4,
                    "CreationDate",
                    "D:20240212091500+01'00'",
                    "Rect",
                    YEARLY,
                    "Contents",
                    "Overbodig",
                    "QuadPoints",
                    Margin.quads(end, start));
            margin.addTo(
                    0,
                    "Subtype",
                    "/FreeText",
                    "NM",
                    "okular-{0c9b-2}",
                    "T",
                    "J. de Vries",
                    "Contents",
                    "Mooi begin",
                    "DA",
                    "/Invalid_font 10 Tf 0 0 0 rg",
                    "Rect",
                    new float[] {60, 820, 200, 835});
            assertEquals(
                    List.of(
                            "NOTE  | J. de Vries |  |  | Mooi begin",
                            "DELETION afspraak-A-01.1 | J. de Vries | 2024-02-12 | de regeling loopt. | Overbodig"),
                    Told.lines(margin.read()));
        }
    }

    /** Xodo (Apryse): answers say that they are one (RT /R), rich text beside plain, a rectangle around words. */
    @Test
    void xodo() {
        try (Margin margin = Margin.ofSample()) {
            COSDictionary square = margin.add(
                    "Subtype",
                    "/Square",
                    "NM",
                    "3b7c0f6e-92d4-4b1a-3b7e",
                    "T",
                    "j@voorbeeld.invalid",
                    "Rect",
                    AUTUMN,
                    "Subj",
                    "Rectangle",
                    "Contents",
                    "Te laat",
                    "CreationDate",
                    "D:20240212091500Z00'00'",
                    "trn-custom-data",
                    "{\"trn-mention\":\"\"}");
            margin.add(
                    "Subtype",
                    "/Text",
                    "NM",
                    "3b7c0f6e-92d4-4b1a-3b7f",
                    "T",
                    "k@voorbeeld.invalid",
                    "IRT",
                    square,
                    "RT",
                    "/R",
                    "Rect",
                    new float[] {0, 0, 0, 0},
                    "Contents",
                    "Vind ik ook",
                    "RC",
                    RICH);
            assertEquals(
                    List.of(
                            "DRAWING afspraak-A-01.2 | j@voorbeeld.invalid | 2024-02-12 | in het najaar | Te laat",
                            "NOTE afspraak-A-01.2 | k@voorbeeld.invalid |  |  | Vind ik ook | to 3b7c0f6e-92d4-4b1a-3b7e"),
                    Told.lines(margin.read()));
        }
    }

    /** Words beside the text with a line to it are about what the line points to. */
    @Test
    void foxitCallout() {
        try (Margin margin = Margin.ofSample()) {
            margin.add(
                    "Subtype",
                    "/FreeText",
                    "IT",
                    "/FreeTextCallout",
                    "NM",
                    "f",
                    "T",
                    "J",
                    "Contents",
                    "Hier!",
                    "Rect",
                    new float[] {480, 400, 560, 430},
                    "CL",
                    new float[] {200, 615, 470, 420, 480, 415});
            assertEquals(List.of("NOTE afspraak-A-01.2 | J |  |  | Hier!"), Told.lines(margin.read()));
        }
    }
}
