package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.model.Consultation;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.block.TableBuilder;

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
            blocks.add(scribe.lead(scribe.messages().count("zienswijzen.zin", number)));
            blocks.add(table(scribe));
        }
        blocks.addAll(TextGroups.list(scribe, "regeling", scribe.dossier().regulation()));
        return blocks;
    }

    private static DataTable table(Scribe scribe) {
        TableBuilder table = new TableBuilder(scribe.say("hoofdstuk.zienswijzen"))
                .column(scribe.say("partij.orgaan"), 18)
                .column(scribe.say("afspraak.datum"), 13)
                .column(scribe.say("zienswijzen.kern"), 26)
                .column(scribe.say("zienswijzen.reactie"), 26)
                .column(scribe.say("zienswijzen.uitkomst"), 17)
                .column(scribe.say("bron"), 0);
        for (Consultation consultation : scribe.dossier().consultations()) {
            table.row(
                    scribe.stated(consultation.body(), scribe::body),
                    scribe.statedDate(consultation.date()),
                    scribe.statedText(consultation.core()),
                    scribe.statedText(consultation.reaction()),
                    scribe.statedLabel(consultation.outcome()),
                    scribe.sources(consultation.sources()));
        }
        return table.build().withoutEmptyColumns();
    }
}
