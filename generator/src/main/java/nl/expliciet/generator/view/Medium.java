package nl.expliciet.generator.view;

/** What a page is made for: the writer knows it, so that paper needs no mending after. */
public enum Medium {
    SCREEN,
    PRINT
}
