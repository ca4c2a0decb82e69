package nl.expliciet.generator.view.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.across.ShownProfile;
import nl.expliciet.generator.chart.ProfileLine;
import nl.expliciet.generator.chart.Radar;
import nl.expliciet.generator.chart.Score;
import nl.expliciet.generator.chart.ScoreMark;
import nl.expliciet.generator.chart.draw.Drawing;
import nl.expliciet.generator.knowledge.Knowledge;
import nl.expliciet.generator.knowledge.SixQuestion;
import nl.expliciet.generator.model.Nature;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.ProfileQuestion;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.block.Table;

/** Draws all profiles the same way, and says in what they differ most from the ideal type. */
final class ProfileComposer {
    private final Guide guide;
    private final List<SixQuestion> questions;
    private final List<Score> ideal;

    ProfileComposer(Guide guide, Knowledge knowledge) {
        this.guide = guide;
        this.questions = knowledge.questions();
        this.ideal =
                questions.stream().map(question -> new Score(question.ideal())).toList();
    }

    /** A profile with the dossier it belongs to. */
    private record Owned(Contribution dossier, ShownProfile shown) {}

    /** How many profiles lie on one side of the ideal type on a question, and which lies furthest. */
    private record Tendency(SixQuestion question, int count, boolean higher, Owned furthest, int distance) {}

    List<String> questionLabels() {
        return questions.stream()
                .map(question -> question.label().replace("\u00ad", ""))
                .toList();
    }

    List<ProfileCard> cards(List<Contribution> dossiers) {
        List<Owned> owned = owned(dossiers);
        if (owned.isEmpty()) {
            return List.of();
        }
        List<ProfileCard> cards = new ArrayList<>();
        String title = guide.say("portfolio.ideal");
        cards.add(card(title, Html.text(title), guide.say("portfolio.ideal.note"), List.of(), ideal));
        owned.forEach(one -> cards.add(card(one)));
        return cards;
    }

    /** The scores in a table; empty when there are none. */
    List<Block> table(List<ProfileCard> cards) {
        Table<ProfileCard> table = guide.table("portfolio.profiles", cards)
                .styled("stacked")
                .column("portfolio.head.dossier", 28, card -> Html.text(card.title()));
        for (int i = 0; i < questions.size(); i++) {
            int question = i;
            table.named(questions.get(i).label(), DataTable.Style.FIGURE, 12, card -> strip(card, question));
        }
        return cards.isEmpty() ? List.of() : List.of(table.filled());
    }

    private Html strip(ProfileCard card, int question) {
        Drawing strip = ScoreMark.of(card.marks().get(question), ideal.get(question));
        return Html.span(
                "nowrap",
                Html.all(
                        new Html.Picture(strip, Html.Picture.Role.SCORE),
                        Html.text(" " + card.scores().get(question))));
    }

    /** The sentence above the profiles; empty when there are none. */
    String message(List<Contribution> dossiers) {
        List<Owned> owned = owned(dossiers);
        return questions.stream()
                .flatMap(question -> Stream.concat(tendency(question, owned, true), tendency(question, owned, false)))
                .max(Comparator.comparingInt(Tendency::count).thenComparingInt(Tendency::distance))
                .map(tendency -> message(tendency, owned.size()))
                .orElse("");
    }

    private static List<Owned> owned(List<Contribution> dossiers) {
        return dossiers.stream()
                .flatMap(dossier -> dossier.profile().stream().map(shown -> new Owned(dossier, shown)))
                .toList();
    }

    private Stream<Tendency> tendency(SixQuestion question, List<Owned> owned, boolean higher) {
        List<Owned> departing = owned.stream()
                .filter(one -> distance(one, question, higher) > 0)
                .toList();
        return departing.stream()
                .reduce((a, b) -> distance(b, question, higher) > distance(a, question, higher) ? b : a)
                .map(one -> new Tendency(question, departing.size(), higher, one, distance(one, question, higher)))
                .stream();
    }

    private static int distance(Owned one, SixQuestion question, boolean higher) {
        int above = one.shown().score(question.question()).orElse(question.ideal()) - question.ideal();
        return higher ? above : -above;
    }

    private String message(Tendency tendency, int all) {
        String direction = guide.say(tendency.higher() ? "portfolio.higher" : "portfolio.lower");
        String form = all == 1 ? ".one" : tendency.count() == all ? ".all" : "";
        return guide.say(
                "portfolio.profiles.message" + form,
                tendency.count(),
                all,
                tendency.question().label().replace("\u00ad", ""),
                direction,
                tendency.furthest().dossier().title(),
                tendency.distance());
    }

    private ProfileCard card(Owned one) {
        Contribution dossier = one.dossier();
        List<String> notes = new ArrayList<>();
        if (dossier.nature() != Nature.OFFICIAL) {
            notes.add(guide.label(dossier.nature()));
        }
        one.shown().reading().ifPresent(reading -> notes.add(readBy(reading)));
        List<Score> scores = scores(one.shown());
        ProfileLine line = one.shown().isAgreed()
                ? ProfileLine.agreed(dossier.title(), scores)
                : ProfileLine.observed(dossier.title(), 0, scores);
        return card(dossier.title(), guide.dossier(dossier), String.join(" · ", notes), List.of(line), scores);
    }

    /** One score per question; unknown where it has none. */
    private static List<Score> scores(ShownProfile profile) {
        return Arrays.stream(ProfileQuestion.values())
                .map(question -> profile.score(question).map(Score::new).orElse(Score.UNKNOWN))
                .toList();
    }

    private String readBy(ShownProfile.Reading reading) {
        String year = reading.date()
                .value()
                .map(PartialDate::first)
                .map(day -> " " + day.getYear())
                .orElse("");
        return guide.say("portfolio.read-by", reading.observer() + year);
    }

    private ProfileCard card(String title, Html name, String note, List<ProfileLine> lines, List<Score> scores) {
        List<ProfileLine> all = Stream.concat(
                        Stream.of(ProfileLine.ideal(guide.say("portfolio.ideal"), ideal)), lines.stream())
                .toList();
        List<String> axes = questions.stream().map(SixQuestion::label).toList();
        List<String> shown = scores.stream()
                .map(score -> score.known() ? String.valueOf(score.value()) : guide.unknownWord())
                .toList();
        String spoken = IntStream.range(0, scores.size())
                .mapToObj(i -> questionLabels().get(i) + " " + shown.get(i))
                .collect(Collectors.joining(", "));
        Html chart = Html.chart(new Radar(title + ": " + spoken, axes, all, Radar.Size.MULTIPLE));
        List<Score> marks = lines.isEmpty() ? Collections.nCopies(scores.size(), Score.UNKNOWN) : scores;
        String data =
                scores.stream().map(score -> String.valueOf(score.value())).collect(Collectors.joining(" "));
        return new ProfileCard(title, name, note, shown, marks, chart, data);
    }
}
