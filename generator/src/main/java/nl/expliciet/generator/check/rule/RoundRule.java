package nl.expliciet.generator.check.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.finding.Term;
import nl.expliciet.generator.format.RoundFormat;
import nl.expliciet.generator.model.Chapter;
import nl.expliciet.generator.model.Comment;
import nl.expliciet.generator.model.CommentRound;
import nl.expliciet.generator.model.CommentState;
import nl.expliciet.generator.model.ExplicitationAgreement;

/** Comments are about places that exist, are answered when their round is over, and what was taken over can be found. */
final class RoundRule implements Rule {

    @Override
    public void check(Subject subject) {
        for (CommentRound round : subject.dossier().rounds()) {
            round.end()
                    .filter(end -> round.isOverOn(subject.surroundings().day()))
                    .ifPresent(end -> round.own().forEach(comment -> open(subject, comment, end.text())));
            subject.surroundings().places().of(round).ifPresent(names -> places(subject, round, names));
            List<String> ids = round.comments().stream().map(Comment::id).toList();
            round.comments().forEach(comment -> references(subject, comment, ids));
        }
    }

    private static void places(Subject subject, CommentRound round, Set<String> names) {
        round.comments().stream()
                .filter(comment -> !comment.about().equals(Comment.WHOLE) && !names.contains(comment.about()))
                .forEach(comment -> subject.add(
                        FindingCode.UNKNOWN_PLACE,
                        RoundFormat.ABOUT.in(comment.place()),
                        comment.id(),
                        comment.about()));
    }

    private static void open(Subject subject, Comment comment, String end) {
        if (comment.state() == CommentState.OPEN) {
            subject.add(FindingCode.COMMENT_OPEN, comment.place(), comment.id(), end);
        }
    }

    private static void references(Subject subject, Comment comment, List<String> ids) {
        if (comment.isReply()) {
            refer(subject, Term.COMMENT, comment.replyTo(), ids, RoundFormat.REPLY_TO.in(comment.place()));
        }
        if (comment.state() == CommentState.TAKEN_OVER && comment.processedIn().isEmpty()) {
            subject.add(FindingCode.TAKEN_OVER_NOWHERE, comment.place(), comment.id());
        }
        Place list = RoundFormat.PROCESSED_IN.in(comment.place());
        int number = 0;
        for (String id : comment.processedIn()) {
            refer(subject, Term.AGREEMENT_OR_CHAPTER, id, agreementsAndChapters(subject), list.at(++number));
        }
    }

    private static List<String> agreementsAndChapters(Subject subject) {
        return Stream.concat(
                        subject.dossier().agreements().stream().map(ExplicitationAgreement::id),
                        subject.dossier().chapters().stream().map(Chapter::id))
                .toList();
    }

    private static void refer(Subject subject, Term kind, String id, List<String> known, Place place) {
        if (!known.contains(id)) {
            subject.unknown(kind, id, known, subject.places().of(place), place);
        }
    }
}
