package nl.expliciet.generator.check.rule;

import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.model.PlacedText;
import nl.expliciet.generator.text.TextBlock;

/** Headings go down one level at a time, below the title that every text already has as level 1. */
final class HeadingRule implements Rule {

    @Override
    public void check(Subject subject) {
        subject.texts().forEach(text -> check(subject, text));
    }

    private static void check(Subject subject, PlacedText text) {
        int above = 1;
        for (TextBlock block : text.text().allBlocks().toList()) {
            if (block instanceof TextBlock.Heading heading) {
                int expected = heading.level() == 1 ? 2 : Math.min(heading.level(), above + 1);
                if (heading.level() != expected) {
                    subject.add(Finding.of(
                                    FindingCode.HEADING_SKIPS,
                                    heading.position(),
                                    String.valueOf(heading.level()),
                                    String.valueOf(expected))
                            .at(text.place()));
                }
                above = heading.level();
            }
        }
    }
}
