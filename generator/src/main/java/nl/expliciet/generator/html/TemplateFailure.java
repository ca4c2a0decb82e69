package nl.expliciet.generator.html;

/** A template that does not work; of a theme, because the built-in ones are tested. */
public final class TemplateFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    TemplateFailure(String template, Exception cause) {
        super(template + ": " + cause.getMessage(), cause);
    }
}
