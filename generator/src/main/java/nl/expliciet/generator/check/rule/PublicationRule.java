package nl.expliciet.generator.check.rule;

import java.util.List;
import java.util.stream.Collectors;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.insight.Publishing;

/** Whoever asks for files to publish or archive by says all that is mandatory in them, in the form that it has there. */
final class PublicationRule implements Rule {

    @Override
    public void check(Subject subject) {
        subject.dossier().publication().value().map(Publishing::of).ifPresent(publishing -> {
            String id = subject.dossier().id();
            lacking(subject, Publishing.PLACE, publishing.lackingForWoo(), id + ".diwoo.xml");
            lacking(subject, Publishing.ARCHIVE, publishing.lackingForArchive(), id + ".mdto.xml");
            publishing
                    .malformed()
                    .forEach(one -> subject.add(
                            FindingCode.PUBLICATION_FORM,
                            one.place(),
                            one.place().step(),
                            one.value(),
                            one.example()));
        });
    }

    private static void lacking(Subject subject, Place place, List<Place> lacking, String file) {
        if (!lacking.isEmpty()) {
            String keys = lacking.stream().map(Place::toString).collect(Collectors.joining(", "));
            subject.add(FindingCode.PUBLICATION_INCOMPLETE, place, keys, file);
        }
    }
}
