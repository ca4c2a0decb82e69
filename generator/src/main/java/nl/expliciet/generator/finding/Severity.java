package nl.expliciet.generator.finding;

/** How serious a finding is: an error stops the build, a warning is merely unwise. */
public enum Severity {
    ERROR,
    WARNING;

    /** Lower case, as it stands in console lines and SARIF. */
    public String label() {
        return this == ERROR ? "error" : "warning";
    }
}
