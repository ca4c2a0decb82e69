package nl.expliciet.generator.check.rule;

import java.util.HashSet;
import java.util.Set;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.model.PlacedText;
import nl.expliciet.generator.text.Inline;
import nl.expliciet.generator.text.TextBlock;

/** Every footnote is both used and defined in its text. */
final class FootnoteRule implements Rule {

    @Override
    public void check(Subject subject) {
        subject.texts().forEach(text -> check(subject, text));
    }

    private static void check(Subject subject, PlacedText text) {
        Set<String> used = new HashSet<>();
        Set<String> defined = new HashSet<>();
        text.text().inlines().forEach(inline -> {
            if (inline instanceof Inline.NoteReference note) {
                used.add(note.label());
            }
        });
        text.text().allBlocks().forEach(block -> {
            if (block instanceof TextBlock.Footnote note) {
                defined.add(note.label());
                if (!used.contains(note.label())) {
                    loose(subject, text, note.label(), note.position());
                }
            }
        });
        text.text().inlines().forEach(inline -> {
            if (inline instanceof Inline.NoteReference note && !defined.contains(note.label())) {
                loose(subject, text, note.label(), note.position());
            }
        });
    }

    private static void loose(Subject subject, PlacedText text, String label, Position position) {
        subject.add(Finding.of(FindingCode.LOOSE_FOOTNOTE, position, label).at(text.place()));
    }
}
