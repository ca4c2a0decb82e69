package nl.expliciet.generator.view.dossier;

import nl.expliciet.generator.model.DossierStatus;
import nl.expliciet.generator.model.Identity;
import nl.expliciet.generator.model.Nature;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.voice.Voice;

/**
 * What nobody may miss about a dossier: that it is fictional, a reconstruction, not adopted yet or ended.
 *
 * @param tag the word of the banner; empty for an official dossier that is in force
 * @param sentence what the word means; empty with the tag
 * @param words how head and foot of every page call the dossier
 * @param status its status, and when it was adopted, where the words do not say it yet; else empty
 */
public record Standing(String tag, String sentence, String words, String status) {

    static Standing of(Identity identity, Voice voice) {
        Nature nature = identity.nature();
        String status = status(identity, voice);
        if (nature != Nature.OFFICIAL) {
            String called = voice.say("dossier." + nature.key());
            return new Standing(voice.label(nature), voice.say("aard.zin." + nature.key()), called, status);
        }
        if (identity.status() == DossierStatus.ADOPTED) {
            return new Standing("", "", voice.say("dossier.officieel"), status);
        }
        String name = voice.label(identity.status());
        String dated = identity.adopted().value().isPresent() ? status : "";
        return new Standing(name, voice.say("status.zin." + identity.status().key()), Formats.small(name), dated);
    }

    /** The status, and when the dossier was adopted. */
    static String status(Identity identity, Voice voice) {
        String status = voice.label(identity.status());
        return identity.adopted()
                .value()
                .map(date -> voice.say(adopted(identity.status(), date), status, voice.date(date)))
                .orElse(status);
    }

    /** Only what is adopted has its status since that date. */
    private static String adopted(DossierStatus status, PartialDate date) {
        if (status != DossierStatus.ADOPTED) {
            return "vastgesteld.datum";
        }
        return date.isDay() ? "vastgesteld.op" : "vastgesteld.in";
    }
}
