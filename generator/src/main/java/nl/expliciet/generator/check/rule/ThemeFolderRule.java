package nl.expliciet.generator.check.rule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.expliciet.generator.check.Suggestion;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.source.SourceEntry;
import nl.expliciet.generator.source.SourceTree;

/** Every file of a theme folder replaces a built-in one, or helps one that does: a misspelt name would do nothing without a word. */
public final class ThemeFolderRule {
    private final SourceTree theme;
    private final String name;
    private final Collection<String> replaceable;
    private final List<SourceEntry> files = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private ThemeFolderRule(SourceTree theme, String name, Collection<String> replaceable) {
        this.theme = theme;
        this.name = name;
        this.replaceable = replaceable;
    }

    /**
     * Checks a theme folder.
     *
     * @param name what findings call the folder
     * @param replaceable paths of the files that can be replaced
     */
    public static List<Finding> check(SourceTree theme, String name, Collection<String> replaceable) {
        ThemeFolderRule rule = new ThemeFolderRule(theme, name, replaceable);
        rule.walk("");
        rule.files.stream().filter(rule::isUnused).forEach(rule::unused);
        return List.copyOf(rule.findings);
    }

    private void walk(String folder) {
        for (SourceEntry entry : theme.list(folder)) {
            if (entry.isFolder()) {
                walk(entry.path());
            } else if (entry.isFile()) {
                files.add(entry);
            } else {
                findings.add(Finding.of(FindingCode.OUTSIDE, position(entry), entry.path()));
            }
        }
    }

    /** Notes and licences may stand beside the files they are about. */
    private boolean isUnused(SourceEntry file) {
        boolean note = file.name().endsWith(".md") || file.name().endsWith(".txt");
        return !note && !replaceable.contains(file.path()) && !isIncluded(file);
    }

    /** A template of its own, which another template of the theme brings in. */
    private boolean isIncluded(SourceEntry file) {
        return file.path().startsWith("html/")
                && files.stream()
                        .filter(other -> other.path().startsWith("html/")
                                && !other.path().equals(file.path()))
                        .anyMatch(other -> text(other).contains(file.name()));
    }

    private String text(SourceEntry file) {
        try {
            return new String(theme.bytes(file.path()), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }

    private void unused(SourceEntry file) {
        findings.add(Finding.of(FindingCode.UNUSED_THEME_FILE, position(file), file.path())
                .suggesting(nearest(file)));
    }

    /** A name like it, else the same name in another folder. */
    private String nearest(SourceEntry file) {
        String near = Suggestion.nearest(file.path(), replaceable);
        return near.isEmpty()
                ? replaceable.stream()
                        .filter(path -> path.endsWith("/" + file.name()))
                        .findFirst()
                        .orElse("")
                : near;
    }

    private Position position(SourceEntry entry) {
        return Position.startOf(name + "/" + entry.path());
    }
}
