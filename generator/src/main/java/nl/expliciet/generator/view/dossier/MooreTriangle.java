package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.expliciet.generator.chart.ProfileLine;
import nl.expliciet.generator.chart.Score;
import nl.expliciet.generator.chart.ScoreStrips;
import nl.expliciet.generator.knowledge.Term;
import nl.expliciet.generator.knowledge.Vocabulary;
import nl.expliciet.generator.model.EvaluationChapter;
import nl.expliciet.generator.model.Judgement;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.Paragraph;
import nl.expliciet.generator.view.block.Block.SubHeading;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.block.DataTable.RowStyle;
import nl.expliciet.generator.view.block.Figure;

/** Moore's strategic triangle: added value, legitimacy and capacity, for the arrangement and for each partner. */
final class MooreTriangle {
    private final Scribe scribe;
    private final ProfileScores scores;
    private final List<Judgement> corners;
    private final List<Term> names;

    MooreTriangle(Scribe scribe, EvaluationChapter evaluation) {
        this.scribe = scribe;
        this.scores = new ProfileScores(scribe);
        this.corners = List.of(evaluation.addedValue(), evaluation.legitimacy(), evaluation.capacity());
        this.names = scribe.context().knowledge().terms(Vocabulary.PUBLIC_VALUE);
    }

    List<Block> blocks() {
        if (corners.stream().allMatch(MooreTriangle::isEmpty)) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(SubHeading.wide(scribe.say("moore"), ""));
        List<ProfileLine> lines = lines();
        Paragraph words = scribe.paragraph(Html.text(sentence()));
        blocks.add(words);
        if (lines.size() > 1) {
            blocks.add(strips(lines));
        }
        blocks.add(table());
        return blocks;
    }

    private static boolean isEmpty(Judgement corner) {
        return corner.overall().score().isAbsent()
                && corner.overall().argument().isAbsent()
                && corner.perParty().isEmpty();
    }

    private String sentence() {
        int highest = 0;
        int lowest = 0;
        for (int i = 1; i < corners.size(); i++) {
            highest = value(i) > value(highest) ? i : highest;
            lowest = value(i) < value(lowest) ? i : lowest;
        }
        long known = corners.stream()
                .filter(corner -> corner.overall().score().value().isPresent())
                .count();
        if (known < corners.size()) {
            return scribe.say(known == 0 ? "moore.geen" : "moore.deels");
        }
        return value(highest) == value(lowest)
                ? scribe.say("moore.gelijk", value(highest))
                : scribe.say("moore.uiterst", name(highest), value(highest), name(lowest), value(lowest));
    }

    private int value(int corner) {
        return corners.get(corner).overall().score().value().orElse(0);
    }

    private String name(int corner) {
        return Formats.small(names.get(corner).label());
    }

    /** The arrangement and its partners, as far as they were judged. */
    private List<ProfileLine> lines() {
        List<ProfileLine> lines = new ArrayList<>();
        lines.add(ProfileLine.agreed(
                scribe.say("moore.geheel"),
                corners.stream().map(c -> score(c.overall().score())).toList()));
        for (Ref party : parties()) {
            List<Score> own =
                    corners.stream().map(corner -> score(of(corner, party))).toList();
            lines.add(ProfileLine.position(scribe.partyName(party), scribe.partyIndex(party), own));
        }
        lines.removeIf(line -> line.scores().stream().noneMatch(Score::known));
        return lines;
    }

    private List<Ref> parties() {
        return corners.stream()
                .flatMap(c -> c.perParty().stream())
                .map(Judgement.PartyScore::party)
                .distinct()
                .toList();
    }

    private static Stated<Integer> of(Judgement corner, Ref party) {
        return corner.perParty().stream()
                .filter(judged -> judged.party().equals(party))
                .map(judged -> judged.score().score())
                .findFirst()
                .orElse(Stated.absent());
    }

    private static Score score(Stated<Integer> stated) {
        return stated.value().map(Score::new).orElse(Score.UNKNOWN);
    }

    private Figure strips(List<ProfileLine> lines) {
        List<String> corners = names.stream().map(Term::label).toList();
        return Figure.full(new ScoreStrips(scribe.say("moore.alt", spoken(lines)), corners, lines, List.of()));
    }

    private String spoken(List<ProfileLine> lines) {
        return lines.stream().map(this::spoken).collect(Collectors.joining("; "));
    }

    private String spoken(ProfileLine line) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Score score = line.scores().get(i);
            parts.add(name(i) + " " + (score.known() ? String.valueOf(score.value()) : scribe.unknownWord()));
        }
        return Formats.capital(line.label()) + ": " + String.join(", ", parts);
    }

    private DataTable table() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            Judgement corner = corners.get(i);
            lines.add(new Line(
                    Html.tag("strong", scribe.model().of(Vocabulary.PUBLIC_VALUE, names.get(i))),
                    corner.overall(),
                    RowStyle.GROUP));
            corner.perParty()
                    .forEach(one -> lines.add(new Line(scribe.party(one.party()), one.score(), RowStyle.PLAIN)));
        }
        return scribe.table("moore", lines)
                .rows(Line::style)
                .column("moore.wie", 32, Line::who)
                .narrow("moore.oordeel", 20, line -> scores.dots(line.score().score()))
                .column("toelichting", 48, line -> argument(line.score()))
                .known();
    }

    /** A row: the judgement on a corner, or that of one partner below it. */
    private record Line(Html who, nl.expliciet.generator.model.Score score, RowStyle style) {}

    private Html argument(nl.expliciet.generator.model.Score score) {
        return Html.lines(scribe.statedText(score.argument()), scribe.sourcesInCell(score.sources()));
    }
}
