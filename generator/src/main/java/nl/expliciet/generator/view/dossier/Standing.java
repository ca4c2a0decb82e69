package nl.expliciet.generator.view.dossier;

import nl.expliciet.generator.model.DossierStatus;
import nl.expliciet.generator.model.Identity;
import nl.expliciet.generator.model.Nature;
import nl.expliciet.generator.view.Messages;

/**
 * What nobody may miss about a dossier: that it is fictional, a reconstruction, not adopted yet or ended.
 *
 * @param tag the word of the banner; empty for an official dossier that is in force
 * @param sentence what the word means; empty with the tag
 * @param words how head and foot of every page call the dossier
 */
public record Standing(String tag, String sentence, String words) {

    static Standing of(Identity identity, Messages messages) {
        Nature nature = identity.nature();
        DossierStatus status = identity.status();
        if (nature != Nature.OFFICIAL) {
            return new Standing(
                    messages.label(nature),
                    messages.text("aard.zin." + nature.key()),
                    messages.text("dossier." + nature.key()));
        }
        if (status == DossierStatus.ADOPTED) {
            return new Standing("", "", messages.text("dossier.officieel"));
        }
        return new Standing(
                messages.label(status),
                messages.text("status.zin." + status.key()),
                messages.text("dossier." + status.key()));
    }
}
