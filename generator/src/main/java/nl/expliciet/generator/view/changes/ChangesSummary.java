package nl.expliciet.generator.view.changes;

import java.util.List;
import nl.expliciet.generator.compare.ChangeReport;
import nl.expliciet.generator.compare.DossierChanges;
import nl.expliciet.generator.view.RenderContext;
import nl.expliciet.generator.view.voice.Voice;

/** What changed as Markdown, short enough for a comment on a merge request. */
public final class ChangesSummary {
    /** What forges give a meaning: what people typed must not become markup or a mention there. */
    private static final String SPECIAL = "([\\\\`*_{}\\[\\]<>()#+\\-.!|~@&])";

    private static final int LINES = 25;

    private final Voice voice;

    public ChangesSummary(RenderContext context) {
        this.voice = new Voice(context);
    }

    /** The text of the file. */
    public String of(ChangeReport report) {
        ReportWords words = new ReportWords(voice);
        StringBuilder text = new StringBuilder();
        text.append("# ").append(voice.say("wijzigingen.titel")).append("\n\n");
        text.append(escaped(words.versions(report))).append("\n\n");
        text.append(escaped(words.lead(report))).append('\n');
        report.changed().forEach(dossier -> {
            text.append("\n## ").append(escaped(dossier.title())).append("\n\n");
            text.append(escaped(words.lead(dossier))).append('\n');
            lines(dossier, text);
        });
        return text.toString();
    }

    private void lines(DossierChanges dossier, StringBuilder text) {
        List<ShownChange> changes = ShownChange.of(dossier, voice);
        if (!changes.isEmpty()) {
            text.append('\n');
        }
        changes.stream()
                .limit(LINES)
                .forEach(change -> text.append("- ")
                        .append(escaped(String.join(", ", change.names())))
                        .append(": ")
                        .append(escaped(change.inShort()))
                        .append('\n'));
        if (changes.size() > LINES) {
            text.append("- ")
                    .append(voice.say("wijzigingen.meer", changes.size() - LINES))
                    .append('\n');
        }
    }

    private static String escaped(String words) {
        return words.replaceAll("\\s+", " ").strip().replaceAll(SPECIAL, "\\\\$1");
    }
}
