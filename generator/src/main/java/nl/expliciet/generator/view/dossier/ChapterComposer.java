package nl.expliciet.generator.view.dossier;

import java.util.List;
import nl.expliciet.generator.view.block.Block;

/** Composes one chapter of a dossier. */
public interface ChapterComposer {

    /** The anchor of the chapter. */
    String id();

    /** Its name. */
    default String title(Scribe scribe) {
        return scribe.say("hoofdstuk." + id());
    }

    /** What stands in the contents behind the name, such as a number of open questions; empty for nothing. */
    default String badge(Scribe scribe) {
        return "";
    }

    /** How it looks where it is none like others; empty for others. */
    default String style() {
        return "";
    }

    /** The blocks of the chapter, in reading order. */
    List<Block> compose(Scribe scribe);

    /** True when the dossier says something that belongs in the chapter; else the page leaves it out. */
    default boolean applies(Scribe scribe) {
        return true;
    }
}
