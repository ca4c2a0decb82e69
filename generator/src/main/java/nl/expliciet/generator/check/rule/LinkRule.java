package nl.expliciet.generator.check.rule;

import java.util.Locale;
import nl.expliciet.generator.check.FileTarget;
import nl.expliciet.generator.finding.Argument;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.finding.Term;
import nl.expliciet.generator.model.PlacedText;
import nl.expliciet.generator.read.Limits;
import nl.expliciet.generator.text.Inline;
import nl.expliciet.generator.text.LinkTarget;

/** Every link in a text leads somewhere: inside the dossier, to another one, to an attachment or to the web. */
final class LinkRule implements Rule {
    @Override
    public void check(Subject subject) {
        InternalLinks links = new InternalLinks(subject);
        for (PlacedText text : subject.texts()) {
            text.text().inlines().forEach(inline -> {
                if (inline instanceof Inline.Link link) {
                    check(subject, links, text.place(), link);
                }
            });
        }
    }

    private static void check(Subject subject, InternalLinks links, Place place, Inline.Link link) {
        LinkTarget target = LinkTarget.of(link.target());
        if (target.isPath()) {
            file(subject, place, link);
        } else if (InternalLinks.isScheme(target.scheme())) {
            internal(subject, links, place, link);
        } else if (!target.isFollowed()) {
            add(subject, FindingCode.LINK_SCHEME, place, link);
        }
    }

    private static void internal(Subject subject, InternalLinks links, Place place, Inline.Link link) {
        LinkTarget target = LinkTarget.of(link.target());
        if (!links.mayExist(target.scheme(), target.rest())) {
            subject.add(broken(FindingCode.BROKEN_LINK, place, link)
                    .suggesting(links.nearest(target.scheme(), target.rest())));
        }
    }

    private static void file(Subject subject, Place place, Inline.Link link) {
        FileTarget target = subject.file(link.target(), link.position());
        if (link.target().isBlank() || link.target().startsWith("#")) {
            add(subject, FindingCode.BROKEN_LINK, place, link);
        } else if (target.isOutside()) {
            add(subject, FindingCode.LINK_OUTSIDE, place, link);
        } else if (!target.isAttachment()) {
            add(subject, FindingCode.BROKEN_LINK, place, link);
        } else {
            attachment(subject, place, link, target);
        }
    }

    /** A drawing that a reader opens by a link runs its script just as well as one on a page. */
    private static void attachment(Subject subject, Place place, Inline.Link link, FileTarget target) {
        if (FileTarget.runs(target.path())) {
            add(subject, FindingCode.RUNNING_ATTACHMENT, place, link);
        } else if (target.entry().size() > Limits.ATTACHMENT_BYTES) {
            Argument limit = Argument.typed(Limits.ATTACHMENT_BYTES);
            subject.add(Finding.of(FindingCode.LIMIT, link.position(), Term.ATTACHMENT, limit)
                    .at(place));
        } else if (target.path().toLowerCase(Locale.ROOT).endsWith(".svg")) {
            ImageRule.problem(subject, target)
                    .map(reason ->
                            Finding.of(FindingCode.BAD_IMAGE, link.position(), Argument.typed(link.target()), reason))
                    .ifPresent(finding -> subject.add(finding.at(place)));
        }
    }

    private static void add(Subject subject, FindingCode code, Place place, Inline.Link link) {
        subject.add(broken(code, place, link));
    }

    private static Finding broken(FindingCode code, Place place, Inline.Link link) {
        return Finding.of(code, link.position(), link.target()).at(place);
    }
}
