package nl.expliciet.generator.site;

import java.util.List;
import java.util.stream.Stream;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingText;
import nl.expliciet.generator.finding.Line;
import nl.expliciet.generator.finding.Severity;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.HtmlWriter;
import nl.expliciet.generator.view.Medium;
import nl.expliciet.generator.view.Messages;

/** What the preview shows at the foot of its window: what was found, and the comments that wait for an answer. */
record LivePanel(Language language, Told told) {

    /** The panel with some of the findings; nothing when there is nothing to show. */
    String with(List<Finding> findings, Html comments) {
        Html[] parts = Stream.of(findings(findings), comments)
                .filter(part -> !part.isEmpty())
                .toArray(Html[]::new);
        return parts.length == 0 ? "" : HtmlWriter.write(Html.tag("aside.live-findings", parts), Medium.SCREEN);
    }

    private Html findings(List<Finding> findings) {
        if (findings.isEmpty()) {
            return Html.EMPTY;
        }
        FindingText words = FindingText.in(language.key());
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            Line line = told.lines().getOrDefault(finding.position(), Line.NONE);
            text.append(words.console(finding, line)).append('\n');
        }
        int errors = (int) findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        Html.Tag folded = Html.tag(
                "details",
                Html.tag("summary", Html.text(counted(errors, findings.size() - errors))),
                Html.tag("pre", Html.text(text.toString())));
        return errors > 0 ? folded.with("open", "open") : folded;
    }

    /** Because of an error part of the page may be missing, so errors are said apart. */
    private String counted(int errors, int warnings) {
        Messages messages = Messages.of(language);
        String counted = messages.count("console.waarschuwingen", warnings);
        return errors == 0 ? counted : messages.count("console.fouten", errors) + ", " + counted;
    }
}
