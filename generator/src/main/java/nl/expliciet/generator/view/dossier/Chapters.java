package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.expliciet.generator.model.Chapter;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.EvaluationChapter;
import nl.expliciet.generator.view.block.Block;

/** The chapters of a dossier in the order of the page, after the first page. */
final class Chapters {
    private static final List<ChapterComposer> ABOUT_THE_ARRANGEMENT = List.of(
            new AgreementsChapter(),
            new ChallengeChapter(),
            new ProfileChapter(),
            new CheckQuestionsChapter(),
            new DesignChapter(),
            new OrganisingChapter(),
            new MoneyChapter(),
            new CalendarChapter(),
            new ConsultationsChapter());
    /** Rounds and history come last: when one is added, no number that comments cite moves. */
    private static final List<ChapterComposer> AT_THE_END = List.of(
            new AttentionChapter(),
            new SinceChapter(),
            new SourcesChapter(),
            new AboutChapter(),
            new RoundsChapter(),
            new HistoryChapter());

    private static final String OPENING = "00-";

    private Chapters() {}

    /** The fixed chapters, with the evaluations and the free chapters of the dossier before and between them. */
    static List<ChapterComposer> of(Dossier dossier) {
        List<ChapterComposer> chapters = new ArrayList<>();
        free(dossier, true).forEach(chapters::add);
        chapters.addAll(ABOUT_THE_ARRANGEMENT);
        List<EvaluationChapter> evaluations = dossier.evaluations();
        for (int i = 0; i < evaluations.size(); i++) {
            chapters.add(new EvaluationComposer(evaluations.subList(0, i + 1)));
        }
        free(dossier, false).forEach(chapters::add);
        chapters.addAll(AT_THE_END);
        return chapters;
    }

    /** Chapters of the dossier's own: those numbered 00 open it, the others come after the evaluations. */
    private static Stream<ChapterComposer> free(Dossier dossier, boolean opening) {
        return dossier.chapters().stream()
                .filter(chapter -> chapter.id().startsWith(OPENING) == opening)
                .map(FreeChapter::new);
    }

    /** A chapter that the dossier wrote itself. */
    private record FreeChapter(Chapter chapter) implements ChapterComposer {
        @Override
        public String id() {
            return DossierLinks.chapter(chapter.id());
        }

        @Override
        public String title(Scribe scribe) {
            return chapter.title();
        }

        @Override
        public String style() {
            return "own";
        }

        @Override
        public List<Block> compose(Scribe scribe) {
            return List.of(scribe.prose(chapter.text()));
        }
    }
}
