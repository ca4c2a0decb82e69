package nl.expliciet.generator.view;

import java.util.Optional;

/** Where links in a text lead: anchors of the page it stands in, other dossiers, attachments. */
public interface LinkTargets {

    /** The address of a link target such as {@code afspraak:A-02}; empty when it is shown as text. */
    Optional<String> href(String target);

    /** The address of an image or attachment below the dossier; empty when it is not shown. */
    Optional<String> file(String target);

    /** The prefix of footnote anchors, so that two chapters can both have a note 1. */
    String notePrefix();
}
