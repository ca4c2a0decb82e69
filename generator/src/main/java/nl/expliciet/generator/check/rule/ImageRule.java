package nl.expliciet.generator.check.rule;

import java.io.IOException;
import java.util.Optional;
import nl.expliciet.generator.check.FileTarget;
import nl.expliciet.generator.check.image.ImageCheck;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
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

    private static void check(Subject subject, String place, Inline.Image image) {
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
    static Optional<String> problem(Subject subject, FileTarget target) {
        if (!target.isAttachment()) {
            return Optional.of(target.entry().isFile() ? "@place" : "@missing");
        }
        try {
            return ImageCheck.problem(
                    target.path(),
                    subject.surroundings().source().bytes(target.entry().path()));
        } catch (IOException unreadable) {
            return Optional.of("@access");
        }
    }

    private static void add(Subject subject, FindingCode code, String place, Inline.Image image, String... more) {
        String[] arguments = new String[more.length + 1];
        arguments[0] = image.target();
        System.arraycopy(more, 0, arguments, 1, more.length);
        subject.add(Finding.of(code, image.position(), arguments).at(place));
    }
}
