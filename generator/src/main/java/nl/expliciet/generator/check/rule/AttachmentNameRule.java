package nl.expliciet.generator.check.rule;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.format.FileName;
import nl.expliciet.generator.model.Attachment;

/** Attachments keep their names in the output: each has one that every system can have, and none that differs in capitals only. */
final class AttachmentNameRule implements Rule {

    @Override
    public void check(Subject subject) {
        Set<String> taken = new HashSet<>();
        for (Attachment attachment : subject.dossier().attachments()) {
            String path = attachment.path();
            boolean portable = Arrays.stream(path.split("/")).allMatch(FileName::isPortable);
            if (!taken.add(path.toLowerCase(Locale.ROOT)) || !portable) {
                Position file = Position.startOf(subject.dossier().id() + "/" + path);
                subject.add(Finding.of(FindingCode.UNPORTABLE_NAME, file, path).at(Place.TOP.at(path)));
            }
        }
    }
}
