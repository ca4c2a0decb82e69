package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.voice.Icons;

/** The agreements: what people come for, so the first chapter after the first page. */
final class AgreementsChapter implements ChapterComposer {

    @Override
    public String id() {
        return "afspraken";
    }

    @Override
    public boolean applies(Scribe scribe) {
        return !scribe.dossier().agreements().isEmpty();
    }

    @Override
    public String badge(Scribe scribe) {
        int promises = scribe.insight().promises();
        return promises == 0 ? "" : String.valueOf(promises);
    }

    @Override
    public List<Block> compose(Scribe scribe) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(scribe.paragraph(Html.text(intro(scribe))));
        blocks.add(scribe.small(counts(scribe)));
        blocks.addAll(new AgreementTimes(scribe).blocks());
        blocks.addAll(new AgreementFilters(scribe).blocks());
        AgreementCards cards = new AgreementCards(scribe);
        scribe.dossier().agreements().forEach(agreement -> blocks.add(cards.card(agreement)));
        blocks.addAll(new Promises(scribe).blocks());
        return blocks;
    }

    private static String intro(Scribe scribe) {
        int promises = scribe.insight().promises();
        String total = promises == 0
                ? scribe.say("afspraken.aantal.geen")
                : scribe.count("afspraken.aantal", promises, inWords(scribe, promises));
        return total
                + further(scribe, AgreementStatus.DISPUTED, "afspraken.oneens")
                + further(scribe, AgreementStatus.DESCRIBED, "afspraken.beschreven");
    }

    private static String further(Scribe scribe, AgreementStatus status, String key) {
        int number = scribe.insight().count(status);
        return number == 0
                ? ""
                : " " + scribe.count(key, number, inWords(scribe, number), Formats.capital(inWords(scribe, number)));
    }

    private static String inWords(Scribe scribe, int number) {
        return scribe.formats().inWords(number);
    }

    private static Html counts(Scribe scribe) {
        List<Html> counts = new ArrayList<>();
        for (AgreementStatus status : List.of(
                AgreementStatus.AGREED,
                AgreementStatus.PROPOSED,
                AgreementStatus.DISPUTED,
                AgreementStatus.DESCRIBED,
                AgreementStatus.REVISED,
                AgreementStatus.LAPSED)) {
            int number = scribe.insight().count(status);
            if (number > 0) {
                String word = scribe.label(status).toLowerCase(Locale.ROOT);
                counts.add(Html.tag(
                        "span.tally", Html.strong(String.valueOf(number)), Html.text(" "), Icons.status(status, word)));
            }
        }
        return Html.joined(" ", counts);
    }
}
