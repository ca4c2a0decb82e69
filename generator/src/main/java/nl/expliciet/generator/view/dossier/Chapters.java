package nl.expliciet.generator.view.dossier;

import java.util.List;

/** The fixed chapters of a dossier in the order of the page, after the first page. */
final class Chapters {
  static final List<ChapterComposer> IN_ORDER =
      List.of(
          new AgreementsChapter(),
          new ChallengeChapter(),
          new ProfileChapter(),
          new CheckQuestionsChapter(),
          new DesignChapter(),
          new OrganisingChapter(),
          new MoneyChapter(),
          new CalendarChapter(),
          new ConsultationsChapter(),
          new EvaluationChapters(),
          new FreeChapters(),
          new AttentionChapter(),
          new SourcesChapter(),
          new AboutChapter());

  private Chapters() {}
}
