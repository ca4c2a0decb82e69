package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.chart.ProfileLine;
import nl.expliciet.generator.chart.Score;
import nl.expliciet.generator.chart.ScoreStrips;
import nl.expliciet.generator.insight.ExpectationGap;
import nl.expliciet.generator.view.block.Figure;

/** The profiles as one drawing: a strip a question with everybody on it, and the gaps as bars. */
final class ProfileFigures {
    private final Scribe scribe;
    private final ProfileLines lines;
    private final List<ProfileLine> agreed;
    private final List<ProfileLine> others;

    ProfileFigures(Scribe scribe) {
        this.scribe = scribe;
        this.lines = new ProfileLines(scribe);
        this.agreed = known(Stream.of(lines.agreed()));
        this.others = known(Stream.concat(lines.observations().stream(), lines.positions().stream()));
    }

    private static List<ProfileLine> known(Stream<ProfileLine> lines) {
        return lines.filter(line -> line.scores().stream().anyMatch(Score::known))
                .toList();
    }

    /** The ideal type, what was agreed, and every reading and position. */
    Figure strips() {
        List<ProfileLine> drawn = new ArrayList<>(List.of(lines.ideal()));
        drawn.addAll(agreed);
        drawn.addAll(others);
        List<ScoreStrips.Gap> gaps =
                scribe.insight().gaps().stream().map(this::gap).toList();
        return Figure.full(new ScoreStrips(spoken(drawn), lines.axes(), drawn, gaps));
    }

    private ScoreStrips.Gap gap(ExpectationGap gap) {
        String agreements = gap.isOpen() ? scribe.say("kloof.zonder.kort") : String.join(", ", gap.agreements());
        String words = scribe.say("kloof.verschil", gap.difference(), agreements)
                + gap.phase().map(phase -> ", " + scribe.phaseName(phase)).orElse("");
        return new ScoreStrips.Gap(
                gap.question().ordinal(), gap.lowestScore(), gap.highestScore(), gap.isOpen(), words);
    }

    private String spoken(List<ProfileLine> drawn) {
        List<ProfileLine> own =
                Stream.concat(agreed.stream(), others.stream()).limit(1).toList();
        String leading = lines.spoken(own.isEmpty() ? lines.agreed() : own.get(0));
        String also = drawn.subList(1, drawn.size()).stream()
                .filter(line -> !own.contains(line))
                .map(ProfileLine::label)
                .collect(Collectors.joining(", "));
        return also.isEmpty() ? leading : scribe.say("radar.alt.ook", leading, also);
    }
}
