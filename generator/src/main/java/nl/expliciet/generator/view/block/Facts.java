package nl.expliciet.generator.view.block;

import java.util.List;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.Numbering.ParagraphNumber;

/** Labels with what they say, below each other. */
public record Facts(List<Fact> facts) implements Block {
    public Facts {
        facts = List.copyOf(facts);
    }

    /**
     * A label and what it says.
     *
     * @param number by which one cites it; none where something around it has one
     */
    public record Fact(ParagraphNumber number, String label, Html content) {

        /** A fact without a number of its own. */
        public Fact(String label, Html content) {
            this(ParagraphNumber.NONE, label, content);
        }

        /** The same fact with a number. */
        public Fact numbered(ParagraphNumber next) {
            return new Fact(next, label, content);
        }
    }
}
