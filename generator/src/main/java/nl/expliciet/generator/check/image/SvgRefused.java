package nl.expliciet.generator.check.image;

import nl.expliciet.generator.finding.Term;

/** A drawing holds something that cannot be published; says what. */
final class SvgRefused extends Exception {
    private static final long serialVersionUID = 1;

    private final Term reason;

    SvgRefused(Term reason) {
        super(reason.text(), null, false, false);
        this.reason = reason;
    }

    Term reason() {
        return reason;
    }
}
