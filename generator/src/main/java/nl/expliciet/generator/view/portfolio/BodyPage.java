package nl.expliciet.generator.view.portfolio;

import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.view.Html;

/**
 * The page of a representative body, ready to show.
 *
 * @param language {@code nl} or {@code en}
 * @param id of the body
 * @param kind what sort of body it is
 * @param banner the nature that all its dossiers share; empty when they differ or are official
 * @param lead how many arrangements, what they cost and what is asked next
 * @param next the decision or view that is asked first
 * @param attention disputed agreements and expectation gaps
 * @param participationsNote that fictional arrangements do not count; empty when there is none beside real ones
 * @param foot on which day it was made up
 */
public record BodyPage(
        String language,
        String id,
        String name,
        String kind,
        Optional<Banner> banner,
        String lead,
        Next next,
        AttentionBox overdue,
        List<AttentionBox> attention,
        Agenda agenda,
        String costsHead,
        List<Participant> participations,
        String participationsNote,
        List<Promises> promised,
        List<Promises> received,
        List<Promises> described,
        Optional<Money> money,
        List<View> views,
        String foot) {
    public BodyPage {
        attention = List.copyOf(attention);
        participations = List.copyOf(participations);
        promised = List.copyOf(promised);
        received = List.copyOf(received);
        described = List.copyOf(described);
        views = List.copyOf(views);
    }

    /** The word and sentence that say that dossiers are fictional or reconstructed. */
    public record Banner(String tag, String sentence) {}

    /**
     * What is asked next.
     *
     * @param date in words; empty when nothing is asked
     * @param words what stands there when nothing is asked
     */
    public record Next(String date, Link link, String where, String words) {}

    /**
     * The calendar of the body.
     *
     * @param message what is to be seen; empty when there are no moments
     * @param chart empty when no moment has a day
     * @param key what the shapes in the chart mean
     */
    public record Agenda(String heading, String message, Html chart, Html key, List<Moment> moments) {
        public Agenda {
            moments = List.copyOf(moments);
        }
    }

    /**
     * A moment.
     *
     * @param number its number in the chart; empty when the chart has texts instead
     * @param outcome what came of it, or that it is still to come or overdue
     * @param late true when it is overdue
     */
    public record Moment(
            String number,
            String date,
            Html icon,
            String kind,
            Link link,
            String where,
            String outcome,
            boolean late) {}

    /** An arrangement in which the body takes part. */
    public record Participant(
            Link link,
            String kind,
            String nature,
            String natureLabel,
            List<PartyLine> parties,
            String costs,
            boolean costsKnown,
            String account,
            String decision,
            List<Flag> flags,
            String noFlags) {
        public Participant {
            parties = List.copyOf(parties);
            flags = List.copyOf(flags);
        }
    }

    /**
     * A party of ours in an arrangement.
     *
     * @param contribution what it puts in; empty when the dossier does not say
     */
    public record PartyLine(String name, String contribution) {}

    /** The agreements of one arrangement, because each arrangement numbers its own. */
    public record Promises(Link dossier, List<Promise> list) {
        public Promises {
            list = List.copyOf(list);
        }
    }

    /** An agreement seen from one side. */
    public record Promise(String number, Link link, Flag status, String who, String revisit) {}

    /** A view that the body gave. */
    public record View(String date, Link link, String core, String outcome, String reaction) {}

    /**
     * Money per year.
     *
     * @param years heads of the columns
     * @param note what the totals leave out; empty when nothing
     */
    public record Money(
            String message, Html chart, List<String> years, List<MoneyRow> rows, MoneyRow total, String note) {
        public Money {
            years = List.copyOf(years);
            rows = List.copyOf(rows);
        }
    }

    /** A row of amounts in words. */
    public record MoneyRow(Link link, List<Amount> amounts) {
        public MoneyRow {
            amounts = List.copyOf(amounts);
        }
    }

    /** An amount in words, or a dash where nothing was written; not known when it is the word for unknown. */
    public record Amount(String text, boolean known) {}
}
