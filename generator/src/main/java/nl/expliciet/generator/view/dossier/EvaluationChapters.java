package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.EvaluationChapter;
import nl.expliciet.generator.view.block.Block;

/** The place of the evaluations: it has no chapter of its own, each evaluation is one. */
final class EvaluationChapters implements ChapterComposer {
  @Override
  public String id() {
    return "evaluaties";
  }

  @Override
  public boolean applies(Scribe scribe) {
    return false;
  }

  @Override
  public List<Block> compose(Scribe scribe) {
    return List.of();
  }

  @Override
  public List<ChapterComposer> followedBy(Dossier dossier) {
    List<EvaluationChapter> evaluations = dossier.evaluations();
    List<ChapterComposer> chapters = new ArrayList<>();
    for (int i = 0; i < evaluations.size(); i++) {
      chapters.add(new EvaluationComposer(evaluations.subList(0, i + 1)));
    }
    return chapters;
  }
}
