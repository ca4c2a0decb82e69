package nl.expliciet.generator.check.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.expliciet.generator.check.DocumentTree;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.format.AgreementFormat;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.format.EvaluationFormat;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.model.PlacedText;
import nl.expliciet.generator.text.Inline;
import nl.expliciet.generator.text.TextBlock;

/** What was typed means something else than it looks like: to YAML, to Markdown or to readers. */
final class TypedLinesRule implements Rule {
    private static final Pattern COMMENT = Pattern.compile("<!--.*?(-->|$)", Pattern.DOTALL);

    @Override
    public void check(Subject subject) {
        String dossier = subject.dossier().id() + "/dossier.yaml";
        subject.read().files().stream()
                .filter(file -> file.path().equals(dossier))
                .forEach(file -> TypedLines.yaml(file, DossierFormat.DOSSIER, subject::add));
        heads(subject, subject.read().trees().agreements(), AgreementFormat.FRONT_MATTER);
        heads(subject, subject.read().trees().evaluations(), EvaluationFormat.FRONT_MATTER);
        subject.texts().forEach(text -> text(subject, text));
    }

    private static void heads(Subject subject, List<DocumentTree> documents, Shape<?> shape) {
        documents.forEach(document -> TypedLines.head(document.file(), shape, subject::add));
    }

    private static void text(Subject subject, PlacedText text) {
        if (text.text().source().contains("<!--")) {
            text.text().allBlocks().forEach(block -> comments(subject, text.place(), block));
        }
    }

    /** In code it is meant to be shown. */
    private static void comments(Subject subject, Place place, TextBlock block) {
        String words = block.inlines().stream()
                .flatMap(Inline::withNested)
                .filter(Inline.Words.class::isInstance)
                .map(Inline::plain)
                .collect(Collectors.joining());
        Matcher comment = COMMENT.matcher(words);
        while (comment.find()) {
            subject.add(Finding.of(FindingCode.SHOWN_COMMENT, block.position(), comment.group())
                    .at(place));
        }
    }
}
