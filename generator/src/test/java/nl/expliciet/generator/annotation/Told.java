package nl.expliciet.generator.annotation;

import java.util.List;

/** Comments as lines, so that a test shows what was read. */
final class Told {

    private Told() {}

    /** Kind, place, who, when, the marked words and the text; and what it answers. */
    static List<String> lines(ReturnedPdf pdf) {
        return pdf.annotations().stream().map(Told::line).toList();
    }

    private static String line(Annotation comment) {
        return comment.kind()
                + " " + comment.place()
                + " | " + comment.author()
                + " | " + comment.date().map(Object::toString).orElse("")
                + " | " + comment.marked()
                + " | " + comment.text().replace("\n", "⏎")
                + comment.replyTo().map(id -> " | to " + id).orElse("");
    }
}
