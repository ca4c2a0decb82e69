package nl.expliciet.generator.check.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
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
        Map<String, Position> defined = new HashMap<>();
        text.text().inlines().forEach(inline -> {
            if (inline instanceof Inline.NoteReference note) {
                used.add(note.label());
            }
        });
        text.text().allBlocks().forEach(block -> {
            if (block instanceof TextBlock.Footnote note) {
                Position first = defined.putIfAbsent(note.label(), note.position());
                if (first != null) {
                    repeated(subject, text, note, first);
                } else if (!used.contains(note.label())) {
                    loose(subject, text, note.label(), note.position());
                }
            }
        });
        text.text().inlines().forEach(inline -> {
            if (inline instanceof Inline.NoteReference note && !defined.containsKey(note.label())) {
                loose(subject, text, note.label(), note.position());
            }
        });
    }

    private static void repeated(Subject subject, PlacedText text, TextBlock.Footnote note, Position first) {
        subject.add(Finding.of(FindingCode.DUPLICATE_ID, note.position(), note.label(), first.toString())
                .at(text.place()));
    }

    private static void loose(Subject subject, PlacedText text, String label, Position position) {
        subject.add(Finding.of(FindingCode.LOOSE_FOOTNOTE, position, label).at(text.place()));
    }
}
