package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.chart.ProfileLine;
import nl.expliciet.generator.chart.ProfileMultiples;
import nl.expliciet.generator.chart.Radar;
import nl.expliciet.generator.chart.Score;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.Beside;
import nl.expliciet.generator.view.block.Block.Stack;
import nl.expliciet.generator.view.block.Figure;

/** The profiles as drawings: all in one radar, or a small radar for each when there are too many to tell apart. */
final class ProfileFigures {
    private static final int MOST_IN_ONE = 3;

    private final Scribe scribe;
    private final ProfileLines lines;
    private final List<ProfileLine> agreed;
    private final List<ProfileLine> others;

    ProfileFigures(Scribe scribe) {
        this.scribe = scribe;
        this.lines = new ProfileLines(scribe);
        this.agreed = known(Stream.of(lines.agreed()));
        this.others = known(Stream.concat(lines.positions().stream(), lines.observations().stream()));
    }

    private static List<ProfileLine> known(Stream<ProfileLine> lines) {
        return lines.filter(line -> line.scores().stream().anyMatch(Score::known))
                .toList();
    }

    /** The profile that its table is about beside the ideal type, and the others when they are few. */
    Figure radar() {
        List<ProfileLine> drawn = new ArrayList<>(List.of(lines.ideal()));
        drawn.addAll(agreed);
        if (isFew()) {
            drawn.addAll(others);
        } else if (agreed.isEmpty()) {
            drawn.addAll(leading());
        }
        return Figure.of(new Radar(spoken(drawn), lines.axes(), drawn, Radar.Size.LARGE));
    }

    /** A small radar for every position and observation, four in a row, when they are many. */
    List<Block> multiples() {
        if (isFew()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        String key = agreed.isEmpty() ? "radar.klein.zonder" : "radar.klein";
        blocks.add(scribe.legend(Html.text(scribe.say(key))));
        for (int i = 0; i < others.size(); i += 2 * ProfileMultiples.COLUMNS) {
            blocks.add(new Beside("halves", pair(i), pair(i + ProfileMultiples.COLUMNS)));
        }
        return blocks;
    }

    private boolean isFew() {
        return others.size() <= MOST_IN_ONE;
    }

    /** What was agreed, else the first reading by an outsider, else the first position. */
    private List<ProfileLine> leading() {
        return Stream.of(agreed, known(lines.observations().stream()), others)
                .filter(some -> !some.isEmpty())
                .findFirst()
                .map(some -> some.subList(0, 1))
                .orElse(List.of());
    }

    private String spoken(List<ProfileLine> drawn) {
        List<ProfileLine> leading = leading();
        String own = lines.spoken(leading.isEmpty() ? lines.agreed() : leading.get(0));
        String also = drawn.subList(1, drawn.size()).stream()
                .filter(line -> !leading.contains(line))
                .map(ProfileLine::label)
                .collect(Collectors.joining(", "));
        return also.isEmpty() ? own : scribe.say("radar.alt.ook", own, also);
    }

    private Block pair(int from) {
        if (from >= others.size()) {
            return Stack.of();
        }
        List<ProfileLine> pair = others.subList(from, Math.min(others.size(), from + ProfileMultiples.COLUMNS));
        List<ProfileLine> background =
                Stream.concat(Stream.of(lines.ideal()), agreed.stream()).toList();
        String spoken = pair.stream().map(lines::inOrder).collect(Collectors.joining("; "));
        return Figure.of(new ProfileMultiples(scribe.say("radar.alt.klein", spoken), background, pair));
    }
}
