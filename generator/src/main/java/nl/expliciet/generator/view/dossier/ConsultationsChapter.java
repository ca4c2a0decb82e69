package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.DataTable;

/** What representative bodies thought of it and what was done with that, and the rules of a joint regulation. */
final class ConsultationsChapter implements ChapterComposer {

    @Override
    public String id() {
        return "zienswijzen";
    }

    @Override
    public boolean applies(Scribe scribe) {
        return !scribe.dossier().consultations().isEmpty()
                || !scribe.dossier().regulation().isEmpty();
    }

    @Override
    public List<Block> compose(Scribe scribe) {
        List<Block> blocks = new ArrayList<>();
        if (!scribe.dossier().consultations().isEmpty()) {
            int number = scribe.dossier().consultations().size();
            blocks.add(scribe.lead(scribe.count(
                    "zienswijzen.zin", number, Formats.capital(scribe.formats().inWords(number)))));
            blocks.add(table(scribe));
        }
        blocks.addAll(TextGroups.list(
                scribe, DossierFormat.REGULATION, scribe.dossier().regulation()));
        return blocks;
    }

    private static DataTable table(Scribe scribe) {
        return scribe.table("hoofdstuk.zienswijzen", scribe.dossier().consultations())
                .styled("dense")
                .column("partij.orgaan", 16, one -> scribe.stated(one.body(), scribe::body))
                .column("afspraak.datum", 14, one -> scribe.statedDate(one.date()))
                .column("zienswijzen.kern", 29, one -> scribe.statedText(one.core()))
                .column("zienswijzen.reactie", 27, one -> scribe.statedText(one.reaction()))
                .column("zienswijzen.uitkomst", 14, one -> scribe.statedLabel(one.outcome()))
                .column("bron", 0, one -> scribe.sources(one.sources()))
                .known();
    }
}
