package nl.expliciet.generator.view.changes;

import java.util.List;
import nl.expliciet.generator.compare.Span;
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
    public String of(Span span, List<ChangedDossier> all) {
        ReportWords words = new ReportWords(voice);
        StringBuilder text = new StringBuilder();
        text.append("# ").append(voice.say("wijzigingen.titel")).append("\n\n");
        text.append(escaped(words.versions(span))).append("\n\n");
        text.append(escaped(words.lead(all))).append('\n');
        all.stream().filter(ChangedDossier::isChanged).forEach(dossier -> {
            text.append("\n## ").append(escaped(dossier.title())).append("\n\n");
            text.append(escaped(dossier.lead())).append('\n');
            text.append(dossier.inShort().isEmpty() ? "" : "\n").append(dossier.inShort());
        });
        return text.toString();
    }

    /** Each change in a line; with many the first of them, and how many there are more. */
    static String lines(List<ShownChange> changes, Voice voice) {
        StringBuilder text = new StringBuilder();
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
        return text.toString();
    }

    private static String escaped(String words) {
        return words.replaceAll("\\s+", " ").strip().replaceAll(SPECIAL, "\\\\$1");
    }
}
