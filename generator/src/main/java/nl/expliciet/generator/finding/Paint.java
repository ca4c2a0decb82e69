package nl.expliciet.generator.finding;

/** Colours of a terminal for the parts of a finding; none where nobody looks at a terminal. */
public enum Paint {
    PLAIN,
    ANSI;

    private static final String RED = "1;31";
    private static final String YELLOW = "1;33";
    private static final String CYAN = "36";
    private static final String BOLD = "1";

    String place(String text) {
        return painted(BOLD, text);
    }

    String severity(Severity severity, String text) {
        return painted(severity == Severity.ERROR ? RED : YELLOW, text);
    }

    String mark(Severity severity, String text) {
        return severity(severity, text);
    }

    String hint(String text) {
        return painted(CYAN, text);
    }

    private String painted(String colour, String text) {
        return this == PLAIN ? text : "\u001b[" + colour + "m" + text + "\u001b[0m";
    }
}
