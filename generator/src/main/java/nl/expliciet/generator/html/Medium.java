package nl.expliciet.generator.html;

/** What a page is made for. */
public enum Medium {
    SCREEN,
    PRINT
}
