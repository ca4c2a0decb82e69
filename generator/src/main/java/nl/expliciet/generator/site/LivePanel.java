package nl.expliciet.generator.site;

import java.util.List;
import java.util.stream.Stream;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingText;
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
            String line = told.lines().getOrDefault(finding.position(), "");
            text.append(words.console(finding, line)).append('\n');
        }
        Html heading = Html.text(Messages.of(language).count("voorbeeld.bevindingen", findings.size()));
        return Html.tag("details", Html.tag("summary", heading), Html.tag("pre", Html.text(text.toString())));
    }
}
