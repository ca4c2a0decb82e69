package nl.expliciet.generator.view.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.expliciet.generator.model.Comment;
import nl.expliciet.generator.model.CommentRound;
import nl.expliciet.generator.model.CommentState;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.RenderContext;
import nl.expliciet.generator.view.Shorten;
import nl.expliciet.generator.view.dossier.DossierLinks;
import nl.expliciet.generator.view.round.PlaceTexts.PlaceText;
import nl.expliciet.generator.view.voice.Voice;

/**
 * The comments on a dossier for those who answer them while they read: a list, open ones first, and each comment with the name
 * of the place that it is to stand beside. Only the preview shows it.
 */
public final class CommentsBeside {
    private static final int LABEL = 40;

    private final RenderContext context;
    private final Voice voice;
    private final Dossier dossier;
    private final Function<CommentRound, PlaceTexts> then;
    private final PlaceTexts now;

    /** A comment with the place of now that it is about; empty when that is gone, or the whole. */
    private record Located(CommentRound round, Comment comment, Optional<String> place) {
        boolean isAnswered() {
            return comment.state() != CommentState.OPEN;
        }

        String anchor() {
            return "reactie-" + round.id() + "-" + comment.id();
        }
    }

    /**
     * A composer.
     *
     * @param then the places of the version that the readers of a round had
     * @param now the places as they are now
     */
    public CommentsBeside(
            RenderContext context, Dossier dossier, Function<CommentRound, PlaceTexts> then, PlaceTexts now) {
        this.context = context;
        this.voice = new Voice(context);
        this.dossier = dossier;
        this.then = then;
        this.now = now;
    }

    /** The list and the comments. */
    public Html compose() {
        List<Located> all = new ArrayList<>();
        dossier.rounds().forEach(round -> round.own().forEach(comment -> all.add(located(round, comment))));
        all.sort(Comparator.comparing(Located::isAnswered));
        int open = (int) all.stream().filter(one -> !one.isAnswered()).count();
        String sum = voice.count("orgaan.reacties", all.size(), open);
        Html list = Html.tag("ul", all.stream().map(this::line).toArray(Html[]::new));
        Html comments = Html.all(all.stream().map(this::comment).toArray(Html[]::new));
        return Html.tag("details", Html.tag("summary", Html.text(sum)), list, comments);
    }

    private Located located(CommentRound round, Comment comment) {
        Optional<String> place = then.apply(round)
                .at(comment.about())
                .flatMap(text -> now.counterpart(comment.about(), text))
                .or(() ->
                        Optional.of(comment.about()).filter(name -> now.at(name).isPresent()));
        return new Located(round, comment, place);
    }

    private Html line(Located one) {
        String name = one.place().map(this::label).orElseGet(() -> otherwise(one.comment()));
        String words =
                name + " · " + one.comment().id() + " " + composer(one.round()).by(one.comment());
        return Html.tag(
                "li",
                Html.link("#" + one.place().orElse(one.anchor()), words),
                Html.text(" "),
                composer(one.round()).state(one.comment()));
    }

    private String label(String place) {
        PlaceText text = now.at(place).orElseThrow();
        String words = text.heading().isEmpty() ? text.words() : text.heading();
        return text.number().isEmpty() ? Shorten.to(LABEL, words) : text.number();
    }

    private String otherwise(Comment comment) {
        return comment.about().equals(Comment.WHOLE) ? voice.say("ronde.geheel") : comment.about();
    }

    private Html comment(Located one) {
        Html where = Html.tag("p.small", Html.text("reacties/" + one.round().id() + ".yaml"));
        Html.Tag beside = Html.tag("div.live-comment", composer(one.round()).comment(one.comment()), where)
                .with("id", one.anchor());
        return one.place().map(name -> beside.with("data-place", name)).orElse(beside);
    }

    private CommentComposer composer(CommentRound round) {
        return new CommentComposer(
                voice, new DossierLinks(context.dossierIds(), "reactie-" + round.id()), dossier, round);
    }
}
