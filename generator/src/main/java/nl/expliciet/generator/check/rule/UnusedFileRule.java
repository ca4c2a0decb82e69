package nl.expliciet.generator.check.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.stream.Collectors;
import nl.expliciet.generator.finding.Argument;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.finding.Term;
import nl.expliciet.generator.format.Scalar.Target;
import nl.expliciet.generator.model.Attachment;
import nl.expliciet.generator.read.Limits;
import nl.expliciet.generator.read.SourceFile;
import nl.expliciet.generator.source.SourceEntry;

/** Every file in the folder of a dossier is read or linked to: nothing that was written is dropped silently. */
final class UnusedFileRule implements Rule {

    @Override
    public void check(Subject subject) {
        Set<String> used = subject.read().files().stream().map(SourceFile::path).collect(Collectors.toSet());
        String dossier = subject.dossier().id();
        subject.dossier().attachments().stream().map(Attachment::path).forEach(path -> used.add(dossier + "/" + path));
        Deque<String> folders = new ArrayDeque<>(Set.of(dossier));
        int seen = 0;
        while (!folders.isEmpty() && seen <= Limits.FILES) {
            for (SourceEntry entry : subject.surroundings().source().list(folders.poll())) {
                seen++;
                entry(subject, entry, used, folders);
            }
        }
        if (seen > Limits.FILES) {
            tooMany(subject);
        }
    }

    private static void entry(Subject subject, SourceEntry entry, Set<String> used, Deque<String> folders) {
        if (entry.isFolder()) {
            folders.add(entry.path());
        } else if (entry.kind() == SourceEntry.Kind.REFUSED_LINK) {
            subject.add(Finding.of(FindingCode.OUTSIDE, Position.startOf(entry.path()), entry.path()));
        } else if (!used.contains(entry.path())) {
            unused(subject, entry);
        }
    }

    /** With a file that cannot be read, nobody knows which attachments it links to. */
    private static void unused(Subject subject, SourceEntry entry) {
        String below = entry.path().substring(subject.dossier().id().length() + 1);
        if (!below.startsWith("bijlagen/") || subject.places().knowsAll(Target.AGREEMENT)) {
            subject.add(Finding.of(FindingCode.UNUSED_FILE, Position.startOf(entry.path()), below)
                    .at(Place.TOP.at(below)));
        }
    }

    private static void tooMany(Subject subject) {
        Position top = Position.startOf(subject.dossier().id() + "/dossier.yaml");
        subject.add(Finding.of(FindingCode.LIMIT, top, Term.FILES, Argument.typed(Limits.FILES)));
    }
}
