package nl.expliciet.generator.html;

/** A template that does not work; of a theme, because the built-in ones are tested. */
public final class TemplateFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What the engine calls the value of a piece of a page, which templates of before asked for its markup. */
    private static final String PIECE = "markup_output";

    /** With the template or page that went wrong. */
    public TemplateFailure(String template, Exception cause) {
        super(template + ": " + hint(String.valueOf(cause.getMessage())) + cause.getMessage(), cause);
    }

    private static String hint(String message) {
        return message.contains(PIECE) ? "a piece of a page is markup already, write it without .markup()\n" : "";
    }
}
