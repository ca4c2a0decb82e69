package nl.expliciet.generator.view.dossier;

import java.util.List;
import nl.expliciet.generator.model.CommentRound;
import nl.expliciet.generator.model.CommentState;
import nl.expliciet.generator.model.Period;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.DataTable;

/** The rounds of comments: how many came in, what was done with them, and where to read it. */
final class RoundsChapter implements ChapterComposer {

    @Override
    public String id() {
        return "reacties";
    }

    @Override
    public boolean applies(Scribe scribe) {
        return !scribe.dossier().rounds().isEmpty();
    }

    @Override
    public List<Block> compose(Scribe scribe) {
        List<CommentRound> rounds = scribe.dossier().rounds();
        int comments = rounds.stream().mapToInt(round -> round.own().size()).sum();
        return List.of(scribe.lead(scribe.count("reacties.zin", comments)), table(scribe, rounds));
    }

    private static DataTable table(Scribe scribe, List<CommentRound> rounds) {
        var table = scribe.table("hoofdstuk.reacties", rounds)
                .column("reacties.ronde", 24, round -> Html.link(address(round), round.title()))
                .column("reacties.periode", 21, round -> period(scribe, round))
                .figures("ronde.aantal", 11, round -> number(round.own().size()));
        for (CommentState state : CommentState.values()) {
            table.named(scribe.label(state), DataTable.Style.FIGURE, 11, round -> number(round.count(state)));
        }
        return table.filled();
    }

    private static String address(CommentRound round) {
        return "reacties/" + round.id() + "/index.html";
    }

    private static Html period(Scribe scribe, CommentRound round) {
        return scribe.stated(round.period(), period -> between(scribe, period));
    }

    private static Html between(Scribe scribe, Period period) {
        return Html.joined(" – ", List.of(scribe.statedDate(period.from()), scribe.statedDate(period.until())));
    }

    private static Html number(int number) {
        return Html.text(String.valueOf(number));
    }
}
