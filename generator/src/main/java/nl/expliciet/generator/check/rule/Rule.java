package nl.expliciet.generator.check.rule;

/** Looks at one thing in a dossier and says what is wrong with it. */
interface Rule {

    /** Adds what is wrong to the subject. */
    void check(Subject subject);
}
