package nl.expliciet.generator.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.model.Attachment;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.PlacedText;
import nl.expliciet.generator.source.SourceTree;
import nl.expliciet.generator.text.Inline;
import nl.expliciet.generator.text.LinkTarget;

/** The files in {@code bijlagen/} that the texts of a dossier link to or show: those are published with it. */
final class Attachments {
    private Attachments() {}

    /** The attachments of a dossier, by path. */
    static List<Attachment> of(SourceTree source, Dossier dossier) {
        Map<String, Attachment> found = new TreeMap<>();
        for (PlacedText text : dossier.texts()) {
            text.text().inlines().forEach(inline -> {
                if (inline instanceof Inline.Link link) {
                    add(found, source, dossier.id(), link.target(), link.position());
                } else if (inline instanceof Inline.Image image) {
                    add(found, source, dossier.id(), image.target(), image.position());
                }
            });
        }
        return List.copyOf(found.values());
    }

    private static void add(
            Map<String, Attachment> found, SourceTree source, String dossier, String target, Position at) {
        if (LinkTarget.of(target).isPath()) {
            FileTarget file = FileTarget.of(source, dossier, target, at);
            if (file.isAttachment()) {
                found.put(file.path(), new Attachment(file.path(), file.entry().size()));
            }
        }
    }
}
