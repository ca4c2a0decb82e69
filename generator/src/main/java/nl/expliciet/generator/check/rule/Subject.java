package nl.expliciet.generator.check.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.expliciet.generator.check.FileTarget;
import nl.expliciet.generator.check.Places;
import nl.expliciet.generator.check.ReadDossier;
import nl.expliciet.generator.check.UnknownReference;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.finding.Term;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.PlacedText;

/** The dossier that is being checked, and what was found so far. */
final class Subject {
    private final ReadDossier read;
    private final Surroundings surroundings;
    private final List<PlacedText> texts;
    private final List<Finding> findings = new ArrayList<>();

    Subject(ReadDossier read, Surroundings surroundings) {
        this.read = read;
        this.surroundings = surroundings;
        this.texts = read.dossier().texts();
    }

    ReadDossier read() {
        return read;
    }

    Dossier dossier() {
        return read.dossier();
    }

    Places places() {
        return read.places();
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** All running text of the dossier. */
    List<PlacedText> texts() {
        return texts;
    }

    /** What a path in a text leads to. */
    FileTarget file(String target, Position position) {
        return FileTarget.of(surroundings.source(), dossier().id(), target, position);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** A finding at an address of the dossier. */
    void add(FindingCode code, Place place, String... arguments) {
        add(Finding.of(code, places().of(place), arguments).at(place));
    }

    /** A reference to nothing, with the known id that comes nearest. */
    void unknown(Term kind, String id, Collection<String> known, Position position, Place place) {
        add(UnknownReference.of(kind, id, known, position, place));
    }

    void add(Finding finding) {
        findings.add(finding);
    }
}
