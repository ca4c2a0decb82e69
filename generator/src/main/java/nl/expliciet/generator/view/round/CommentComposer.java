package nl.expliciet.generator.view.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.compare.Redline;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.model.Comment;
import nl.expliciet.generator.model.CommentRound;
import nl.expliciet.generator.model.CommentState;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.text.Inline;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.text.TextBlock;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.LinkTargets;
import nl.expliciet.generator.view.RichTextRenderer;
import nl.expliciet.generator.view.block.Block.Prose;
import nl.expliciet.generator.view.round.PlaceTexts.PlaceText;
import nl.expliciet.generator.view.voice.Voice;

/** Writes what stands at a place, what readers said of it, and the answers. */
final class CommentComposer {
    private final Voice voice;
    private final CommentRound round;
    private final Dossier dossier;
    private final LinkTargets links;

    /** One for a page from which links lead where they say. */
    CommentComposer(Voice voice, LinkTargets links, Dossier dossier, CommentRound round) {
        this.voice = voice;
        this.round = round;
        this.dossier = dossier;
        this.links = links;
    }

    /** Who made a comment, as it is published. */
    String by(Comment comment) {
        return comment.by()
                .value()
                .map(by -> dossier.party(new Ref(by)).map(Party::name).orElse(by))
                .orElseGet(() -> voice.say("ronde.onbekend"));
    }

    /** The text as the readers had it, and as it is now when it changed since. */
    Prose text(String place, PlaceText then, Optional<PlaceText> now, boolean isCurrent) {
        Html quote = Html.tag("blockquote", Html.tag("p", Html.text(then.words())));
        if (isCurrent) {
            return prose(
                    Html.tag("p.small", Html.link(RoundLinks.PAGE + "#" + place, voice.say("ronde.plaats"))), quote);
        }
        String key = now.isEmpty() ? "ronde.weg" : now.get().hasSameWords(then) ? "ronde.zelfde" : "ronde.nu";
        Html changed = now.filter(text -> !text.hasSameWords(then))
                .<Html>map(text -> Html.tag("blockquote", rich(Redline.of(paragraph(then), paragraph(text)))))
                .orElse(Html.EMPTY);
        return prose(
                Html.tag("p.small", Html.text(voice.say("ronde.toen"))),
                quote,
                Html.tag("p.small", Html.text(voice.say(key))),
                changed);
    }

    /** A comment with the answers of other readers, and what was done with it. */
    Html.Tag comment(Comment comment) {
        List<Html> parts = new ArrayList<>();
        parts.add(said(comment));
        round.comments().stream()
                .filter(reply -> reply.isReply() && root(reply).equals(comment.id()))
                .map(reply -> Html.tag("div.reply", said(reply)))
                .forEach(parts::add);
        parts.add(decided(comment));
        return Html.tag("div.comment", parts.toArray(Html[]::new));
    }

    /** The comment at the start of a thread; threads that lead nowhere or in a circle stop somewhere. */
    private String root(Comment reply) {
        String id = reply.replyTo();
        for (int i = 0; i < round.comments().size(); i++) {
            String at = id;
            Optional<String> above = round.comments().stream()
                    .filter(one -> one.id().equals(at) && one.isReply())
                    .map(Comment::replyTo)
                    .findFirst();
            if (above.isEmpty()) {
                return id;
            }
            id = above.get();
        }
        return id;
    }

    private Html said(Comment comment) {
        String when =
                comment.date().value().map(date -> " · " + voice.date(date)).orElse("");
        Html head = Html.tag("p.comment-head", Html.strong(comment.id()), Html.text(" " + by(comment) + when));
        Html quote = comment.quote().isEmpty()
                ? Html.EMPTY
                : Html.tag("p.comment-quote", Html.text("“" + comment.quote() + "”"));
        Html text = Html.lines(comment.text().lines().map(Html::text).toList());
        return Html.all(head, quote, text.isEmpty() ? Html.EMPTY : Html.tag("p", text));
    }

    private Html decided(Comment comment) {
        Html state = Html.tag("p.comment-state", state(comment));
        Html answer = comment.answer().value().map(this::rich).orElse(Html.EMPTY);
        List<Html> places = comment.processedIn().stream().map(this::processed).toList();
        Html where = places.isEmpty()
                ? Html.EMPTY
                : Html.tag("p.small", Html.text(voice.say("ronde.verwerkt") + " "), Html.joined(", ", places));
        return Html.tag("div.comment-answer", state, answer, where);
    }

    /** What was done with a comment, in a word. */
    Html state(Comment comment) {
        return Html.span(style(comment.state()), Html.strong(voice.label(comment.state())));
    }

    private static RichText paragraph(PlaceText text) {
        Position nowhere = Position.startOf("");
        return new RichText(
                text.words(), List.of(new TextBlock.Paragraph(List.of(new Inline.Words(text.words())), nowhere)));
    }

    private static String style(CommentState state) {
        return state == CommentState.OPEN ? "status attention" : "status settled";
    }

    private Html rich(RichText text) {
        return RichTextRenderer.plain(text, links, voice.messages());
    }

    private Html processed(String id) {
        String scheme = dossier.agreement(new Ref(id)).isPresent() ? "afspraak:" : "hoofdstuk:";
        return links.href(scheme + id).<Html>map(href -> Html.link(href, id)).orElse(Html.text(id));
    }

    static Prose prose(Html... pieces) {
        return new Prose(Html.all(pieces));
    }
}
