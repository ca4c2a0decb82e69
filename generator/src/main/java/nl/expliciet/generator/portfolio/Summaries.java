package nl.expliciet.generator.portfolio;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.expliciet.generator.knowledge.CheckQuestionList;
import nl.expliciet.generator.knowledge.Knowledge;
import nl.expliciet.generator.model.CheckAnswer;
import nl.expliciet.generator.model.DecisionMoment;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.MomentKind;
import nl.expliciet.generator.model.OwnQuestionList;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.Portfolio;

/** Makes the summary of every dossier on the reference date. */
public final class Summaries {
  private final LocalDate today;
  private final List<QuestionNumbers> lists;

  private Summaries(LocalDate today, List<QuestionNumbers> lists) {
    this.today = today;
    this.lists = lists;
  }

  /** The numbers of the questions of a list. */
  private record QuestionNumbers(String list, List<Integer> numbers, boolean own) {}

  /** One summary per dossier, in the order of the portfolio. */
  public static List<DossierSummary> of(Portfolio portfolio, Knowledge knowledge, LocalDate today) {
    Stream<QuestionNumbers> known = knowledge.lists().stream().map(Summaries::numbers);
    Stream<QuestionNumbers> own = portfolio.ownLists().stream().map(Summaries::numbers);
    Summaries summaries = new Summaries(today, Stream.concat(known, own).toList());
    return portfolio.dossiers().stream().map(summaries::summary).toList();
  }

  private static QuestionNumbers numbers(CheckQuestionList list) {
    int count = list.questions().size();
    return new QuestionNumbers(list.id(), IntStream.rangeClosed(1, count).boxed().toList(), false);
  }

  private static QuestionNumbers numbers(OwnQuestionList list) {
    List<Integer> numbers = list.questions().stream().map(OwnQuestionList.Question::number).toList();
    return new QuestionNumbers(list.id(), numbers, true);
  }

  private DossierSummary summary(Dossier dossier) {
    return new DossierSummary(
        dossier, OverdueItems.of(dossier, today), Gaps.of(dossier), coverage(dossier), next(dossier));
  }

  /** An organisation's own list counts for the dossiers that use it. */
  private List<Coverage> coverage(Dossier dossier) {
    return lists.stream()
        .filter(list -> !list.own() || dossier.answers().stream().anyMatch(a -> a.list().equals(list.list())))
        .map(list -> coverage(dossier, list))
        .toList();
  }

  private static Coverage coverage(Dossier dossier, QuestionNumbers list) {
    List<CheckAnswer> answers =
        list.numbers().stream().flatMap(number -> dossier.answer(list.list(), number).stream()).toList();
    int answered = (int) answers.stream().filter(CheckAnswer::isAnswered).count();
    int notApplicable =
        (int) answers.stream().filter(a -> !a.isAnswered() && a.isNotApplicable()).count();
    List<Integer> open = list.numbers().stream().filter(number -> isOpen(dossier, list, number)).toList();
    return new Coverage(list.list(), answered, notApplicable, open);
  }

  private static boolean isOpen(Dossier dossier, QuestionNumbers list, int number) {
    return dossier
        .answer(list.list(), number)
        .filter(answer -> answer.isAnswered() || answer.isNotApplicable())
        .isEmpty();
  }

  private Optional<DecisionMoment> next(Dossier dossier) {
    return dossier.moments().stream()
        .filter(moment -> moment.kind().value().filter(kind -> kind == MomentKind.DECISION).isPresent())
        .filter(moment -> moment.date().value().filter(date -> !date.isBefore(today)).isPresent())
        .min(Comparator.comparing(moment -> moment.date().value().map(PartialDate::first).orElseThrow()));
  }
}
