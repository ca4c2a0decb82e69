package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.ExplicitationAgreement;
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
        return String.valueOf(scribe.dossier().agreements().size());
    }

    @Override
    public List<Block> compose(Scribe scribe) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(scribe.paragraph(Html.text(intro(scribe))));
        blocks.add(scribe.small(counts(scribe)));
        blocks.addAll(new AgreementFilters(scribe).blocks());
        AgreementCards cards = new AgreementCards(scribe);
        scribe.dossier().agreements().forEach(agreement -> blocks.add(cards.card(agreement)));
        blocks.addAll(new Promises(scribe).blocks());
        return blocks;
    }

    private static String intro(Scribe scribe) {
        List<ExplicitationAgreement> agreements = scribe.dossier().agreements();
        String number = scribe.formats().inWords(agreements.size());
        String total = scribe.count("afspraken.aantal", agreements.size(), number);
        int disputed = scribe.insight().count(AgreementStatus.DISPUTED);
        if (disputed == 0) {
            return total;
        }
        String disputedInWords = scribe.formats().inWords(disputed);
        return total + " " + scribe.count("afspraken.oneens", disputed, disputedInWords);
    }

    private static Html counts(Scribe scribe) {
        List<Html> counts = new ArrayList<>();
        for (AgreementStatus status : List.of(
                AgreementStatus.AGREED,
                AgreementStatus.PROPOSED,
                AgreementStatus.DISPUTED,
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
