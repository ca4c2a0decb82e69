package nl.expliciet.generator.portfolio;

import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.Contribution;
import nl.expliciet.generator.model.DecisionMoment;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.ExplicitationAgreement;

/**
 * What a dossier comes down to on the reference date.
 *
 * @param overdue oldest first
 * @param gaps in the order of the six questions
 * @param coverage one per check-question list
 * @param nextDecision the first decision from the reference date on
 */
public record DossierSummary(
    Dossier dossier,
    List<Overdue> overdue,
    List<Gap> gaps,
    List<Coverage> coverage,
    Optional<DecisionMoment> nextDecision) {
  public DossierSummary {
    overdue = List.copyOf(overdue);
    gaps = List.copyOf(gaps);
    coverage = List.copyOf(coverage);
  }

  /** The agreements on which the parties disagree. */
  public List<ExplicitationAgreement> disputed() {
    return dossier.agreements().stream()
        .filter(agreement -> agreement.status() == AgreementStatus.DISPUTED)
        .toList();
  }

  /** Number of agreements with a status. */
  public long count(AgreementStatus status) {
    return dossier.agreements().stream().filter(agreement -> agreement.status() == status).count();
  }

  /** Number of agreements that hold. */
  public long agreed() {
    return count(AgreementStatus.AGREED);
  }

  /** Number of check questions without an answer. */
  public int openQuestions() {
    return coverage.stream().mapToInt(list -> list.open().size()).sum();
  }

  /** Number of check questions. */
  public int questions() {
    return coverage.stream().mapToInt(Coverage::total).sum();
  }

  /** Sum of the known amounts, in whole euros. */
  public long knownMoney() {
    return dossier.money().stream()
        .flatMap(money -> money.amount().value().stream())
        .reduce(0L, Math::addExact);
  }

  /** Number of contributions whose amount is not known. */
  public long unknownMoney() {
    return dossier.money().stream().map(Contribution::amount).filter(a -> a.value().isEmpty()).count();
  }

  /** How many things ask attention: overdue, disputed, gaps. */
  public int attention() {
    return overdue.size() + disputed().size() + gaps.size();
  }
}
