package nl.expliciet.generator.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A template that does not work; of a theme, because the built-in ones are tested. */
public final class TemplateFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What the engine calls the value of a piece of a page, which templates of before asked for its markup. */
    private static final String PIECE = "markup_output";

    private static final Pattern PLACE = Pattern.compile("- Failed at: (.*)");

    /** With the template or page that went wrong, in one line: of how the engine got there only the place where it stopped. */
    public TemplateFailure(String template, Exception cause) {
        super(template + ": " + inOneLine(String.valueOf(cause.getMessage())), cause);
    }

    private static String inOneLine(String message) {
        String hint =
                message.contains(PIECE) ? "a piece of a page is markup already, write it without .markup(): " : "";
        String said = message.split("\\R----")[0].strip().replaceAll("\\s+", " ");
        Matcher place = PLACE.matcher(message);
        return hint + (said.contains(" line ") || !place.find() ? said : said + " " + place.group(1));
    }
}
