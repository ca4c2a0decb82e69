package nl.expliciet.generator.view.portfolio;

import java.util.List;
import nl.expliciet.generator.view.block.Block;

/**
 * The portfolio, ready to show.
 *
 * @param language {@code nl} or {@code en}
 * @param lead how many dossiers and on which day
 * @param table the dossiers that count
 * @param upcoming the moments still to come in all dossiers
 * @param relations how the arrangements hang together; empty when no dossier says so
 * @param questions the six questions, in order
 * @param profilesMessage what is to be seen in the profiles; empty when there are none
 * @param profiles the ideal type first
 * @param scores the same profiles as numbers
 * @param coverage which check questions are answered where; empty without dossiers
 * @param coverageNumbers every question with its numbers
 * @param examples fictional dossiers beside real ones
 * @param foot on which day it was made up
 */
public record PortfolioPage(
        String language,
        String title,
        String organisation,
        String lead,
        List<AttentionBox> attention,
        List<Filter> filters,
        List<Filter.Option> sorts,
        DossierTable table,
        Upcoming upcoming,
        List<Block> relations,
        List<String> questions,
        String profilesMessage,
        List<ProfileCard> profiles,
        List<Block> scores,
        List<Block> coverage,
        List<Block> coverageNumbers,
        DossierTable examples,
        String foot) {
    public PortfolioPage {
        attention = List.copyOf(attention);
        filters = List.copyOf(filters);
        sorts = List.copyOf(sorts);
        relations = List.copyOf(relations);
        questions = List.copyOf(questions);
        profiles = List.copyOf(profiles);
        scores = List.copyOf(scores);
        coverage = List.copyOf(coverage);
        coverageNumbers = List.copyOf(coverageNumbers);
    }

    /**
     * Moments still to come.
     *
     * @param first those that are always shown
     * @param rest those that can be unfolded
     * @param more the words that unfold the rest
     * @param later how many more stand in the dossiers only; empty when all are here
     */
    public record Upcoming(List<Block> first, List<Block> rest, String more, String later) {
        public Upcoming {
            first = List.copyOf(first);
            rest = List.copyOf(rest);
        }
    }
}
