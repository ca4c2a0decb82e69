package nl.expliciet.generator.view.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.expliciet.generator.model.Comment;
import nl.expliciet.generator.model.CommentRound;
import nl.expliciet.generator.model.CommentState;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Edition;
import nl.expliciet.generator.view.EditionWords;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.Numbering.ParagraphNumber;
import nl.expliciet.generator.view.RenderContext;
import nl.expliciet.generator.view.Shorten;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.Paragraph;
import nl.expliciet.generator.view.block.Block.Prose;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.dossier.DossierLinks;
import nl.expliciet.generator.view.round.PlaceTexts.PlaceText;
import nl.expliciet.generator.view.round.RoundPage.Part;
import nl.expliciet.generator.view.voice.Voice;

/** Composes the document of a round. One per round. */
public final class RoundPageComposer {
    private static final int TITLE = 70;

    private final Voice voice;
    private final RenderContext context;
    private final Dossier dossier;
    private final CommentRound round;
    private final PlaceTexts then;
    private final PlaceTexts now;
    private final CommentComposer composer;

    /**
     * A composer.
     *
     * @param then the places of the version that the readers had
     * @param now the places as they are now; the same when that is the version that the readers had
     */
    public RoundPageComposer(
            RenderContext context, Dossier dossier, CommentRound round, PlaceTexts then, PlaceTexts now) {
        this.voice = new Voice(context);
        this.context = context;
        this.dossier = dossier;
        this.round = round;
        this.then = then;
        this.now = now;
        this.composer = new CommentComposer(
                voice, new RoundLinks(new DossierLinks(context.dossierIds(), round.id())), dossier, round);
    }

    /** The page. */
    public RoundPage compose(Edition edition) {
        String today = voice.date(context.referenceDate());
        return new RoundPage(
                voice.messages().language().key(),
                round.id(),
                round.title(),
                dossier.identity().title(),
                context.portfolio().settings().organisation().value().orElse(""),
                lead(),
                voice.say("stand", today) + " · " + new EditionWords(voice.messages()).full(edition),
                summary(),
                parts());
    }

    private String lead() {
        String many = voice.count("ronde.zin", round.own().size());
        return round.version().isEmpty() ? many : many + " " + voice.say("ronde.versie", round.version());
    }

    private List<Block> summary() {
        List<Block> blocks = new ArrayList<>();
        RoundTally tally = new RoundTally(round);
        blocks.add(byWhom(tally));
        if (!tally.busiest().isEmpty()) {
            blocks.add(new Paragraph(ParagraphNumber.NONE, Html.text(voice.say("ronde.meeste")), "message"));
            List<Html> places = tally.busiest().stream()
                    .map(place -> Html.link("#" + place.getKey(), title(place.getKey()))
                            .plus(Html.text(": "
                                    + voice.count(
                                            "ronde.reacties", place.getValue().intValue()))))
                    .toList();
            blocks.add(new Prose(Html.bullets(places)));
        }
        return blocks;
    }

    private DataTable byWhom(RoundTally tally) {
        List<RoundTally.Row> rows = tally.byWhom(composer::by, voice.say("ronde.allen"));
        RoundTally.Row total = rows.get(rows.size() - 1);
        var table = voice.table("ronde.wie", rows)
                .rows(row -> row == total ? DataTable.RowStyle.TOTAL : DataTable.RowStyle.PLAIN)
                .column("ronde.wie", 30, row -> Html.text(row.name()))
                .figures("ronde.aantal", 11, row -> number(row.comments().size()));
        for (CommentState state : CommentState.values()) {
            table.named(voice.label(state), DataTable.Style.FIGURE, 11, row -> number(row.in(state)));
        }
        return table.filled();
    }

    private static Html number(long number) {
        return Html.text(String.valueOf(number));
    }

    private List<Part> parts() {
        Map<String, List<Comment>> byPlace = new LinkedHashMap<>();
        byPlace.put(Comment.WHOLE, new ArrayList<>());
        then.names().forEach(name -> byPlace.put(name, new ArrayList<>()));
        round.own()
                .forEach(comment -> byPlace.computeIfAbsent(comment.about(), place -> new ArrayList<>())
                        .add(comment));
        byPlace.values().removeIf(List::isEmpty);
        List<Part> parts = new ArrayList<>();
        byPlace.forEach((place, comments) -> parts.add(part(place, comments)));
        return parts;
    }

    private Part part(String place, List<Comment> comments) {
        List<Block> blocks = new ArrayList<>();
        then.at(place)
                .filter(text -> !text.words().equals(text.heading()))
                .ifPresent(text -> blocks.add(
                        composer.text(place, text, now.counterpart(place, text).flatMap(now::at), then == now)));
        comments.forEach(comment ->
                blocks.add(CommentComposer.prose(composer.comment(comment).with("id", comment.id()))));
        return new Part(place, then.at(place).map(PlaceText::number).orElse(""), title(place), blocks);
    }

    private String title(String place) {
        if (place.equals(Comment.WHOLE)) {
            return voice.say("ronde.geheel");
        }
        return then.at(place)
                .map(text -> text.heading().isEmpty() ? Shorten.to(TITLE, text.words()) : text.heading())
                .orElse(place);
    }
}
