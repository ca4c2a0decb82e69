package nl.expliciet.generator.check.rule;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.check.FileTarget;
import nl.expliciet.generator.check.image.ImageCheck;
import nl.expliciet.generator.finding.Argument;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.finding.Term;
import nl.expliciet.generator.model.PlacedText;
import nl.expliciet.generator.text.Inline;
import nl.expliciet.generator.text.LinkTarget;

/** Every image stands in {@code bijlagen/}, can be shown and has a description. */
final class ImageRule implements Rule {

    @Override
    public void check(Subject subject) {
        for (PlacedText text : subject.texts()) {
            text.text().inlines().forEach(inline -> {
                if (inline instanceof Inline.Image image) {
                    check(subject, text.place(), image);
                }
            });
        }
    }

    private static void check(Subject subject, Place place, Inline.Image image) {
        if (image.description().isBlank()) {
            add(subject, FindingCode.IMAGE_WITHOUT_DESCRIPTION, place, image);
        }
        if (!LinkTarget.of(image.target()).isPath()) {
            add(subject, FindingCode.LINK_OUTSIDE, place, image);
            return;
        }
        FileTarget target = subject.file(image.target(), image.position());
        if (target.isOutside()) {
            add(subject, FindingCode.LINK_OUTSIDE, place, image);
        } else {
            problem(subject, target).ifPresent(reason -> add(subject, FindingCode.BAD_IMAGE, place, image, reason));
        }
    }

    /** The word for what is wrong with an image file, if anything is. */
    static Optional<Term> problem(Subject subject, FileTarget target) {
        if (!target.isAttachment()) {
            return Optional.of(target.entry().isFile() ? Term.PLACE : Term.MISSING);
        }
        try {
            return ImageCheck.problem(
                    target.path(),
                    subject.surroundings().source().bytes(target.entry().path()));
        } catch (IOException unreadable) {
            return Optional.of(Term.ACCESS);
        }
    }

    private static void add(Subject subject, FindingCode code, Place place, Inline.Image image, Argument... more) {
        List<Argument> arguments = new ArrayList<>(List.of(more));
        arguments.add(0, Argument.typed(image.target()));
        subject.add(Finding.of(code, image.position(), arguments.toArray(Argument[]::new))
                .at(place));
    }
}
