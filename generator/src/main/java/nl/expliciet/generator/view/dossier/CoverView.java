package nl.expliciet.generator.view.dossier;

import java.util.List;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.Numbering.ParagraphNumber;

/**
 * The first page of a dossier: in ten lines what matters.
 *
 * @param number of the summary
 * @param summary one paragraph; empty when there is none
 * @param storeys parties by tier of government, from the top
 * @param beside parties outside government
 * @param partiesNote where the names stand when they are too many for the page; empty when all are here
 * @param counts numbers of agreements by status
 * @param agreedNote sentence below the counts
 * @param profileNote sentence above the small radar; empty without a profile
 * @param radar the small radar; empty without a profile
 * @param attention what asks attention, with the items by name
 * @param next the next decision
 * @param money total and shares
 * @param code the web address as a code to scan; empty where none is known
 */
public record CoverView(
        ParagraphNumber number,
        Html summary,
        Html roof,
        List<Storey> storeys,
        List<Storey> beside,
        Html partiesNote,
        List<Count> counts,
        Html agreedNote,
        Html profileNote,
        Html radar,
        List<Attention> attention,
        Next next,
        Money money,
        Html code) {
    public CoverView {
        storeys = List.copyOf(storeys);
        beside = List.copyOf(beside);
        counts = List.copyOf(counts);
        attention = List.copyOf(attention);
    }

    /**
     * A tier and its parties.
     *
     * @param names empty where the tier says it all
     */
    public record Storey(String tier, String names) {}

    /** A number with what it counts. */
    public record Count(String number, Html label) {}

    /** A number that asks attention, what it counts, and the items, oldest first. */
    public record Attention(String number, Html label, List<Html> items) {
        public Attention {
            items = List.copyOf(items);
        }
    }

    /** The next decision: date, body, what is asked, and what comes after. */
    public record Next(Html date, Html body, Html asked, Html after) {}

    /**
     * The money: total in words, a bar and its shares.
     *
     * @param note what the total leaves out
     */
    public record Money(String heading, Html total, Html bar, List<Share> shares, Html note) {
        public Money {
            shares = List.copyOf(shares);
        }
    }

    /** One share of the money. */
    public record Share(Html swatch, String label, String amount, String percent) {}
}
