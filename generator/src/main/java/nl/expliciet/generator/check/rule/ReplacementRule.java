package nl.expliciet.generator.check.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.ExplicitationAgreement;
import nl.expliciet.generator.model.Ref;

/** Agreements replace each other in one direction, and only what no longer counts. */
final class ReplacementRule implements Rule {

  @Override
  public void check(Subject subject) {
    Set<String> inCircles = new HashSet<>();
    for (ExplicitationAgreement agreement : subject.dossier().agreements()) {
      circle(subject, agreement, inCircles);
      replacesAgreed(subject, agreement);
      withoutSuccessor(subject, agreement);
    }
  }

  private static void circle(
      Subject subject, ExplicitationAgreement agreement, Set<String> inCircles) {
    if (inCircles.contains(agreement.id())) {
      return;
    }
    List<String> circle = wayBack(subject.dossier(), agreement);
    if (!circle.isEmpty()) {
      inCircles.addAll(circle);
      circle.add(agreement.id());
      subject.add(FindingCode.REPLACEMENT_CIRCLE, place(agreement), String.join(" → ", circle));
    }
  }

  /** The ids from an agreement back to itself; empty when no way leads back. Walks breadth-first, without recursion. */
  private static List<String> wayBack(Dossier dossier, ExplicitationAgreement start) {
    List<List<String>> ways = new ArrayList<>(List.of(List.of(start.id())));
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < ways.size(); i++) {
      List<String> way = ways.get(i);
      for (Ref next : replaced(dossier, way.get(way.size() - 1))) {
        if (next.id().equals(start.id())) {
          return new ArrayList<>(way);
        }
        if (seen.add(next.id())) {
          List<String> longer = new ArrayList<>(way);
          longer.add(next.id());
          ways.add(longer);
        }
      }
    }
    return new ArrayList<>();
  }

  private static List<Ref> replaced(Dossier dossier, String id) {
    Optional<ExplicitationAgreement> agreement = dossier.agreement(new Ref(id));
    return agreement.map(ExplicitationAgreement::replaces).orElse(List.of());
  }

  private static void replacesAgreed(Subject subject, ExplicitationAgreement agreement) {
    for (int i = 0; i < agreement.replaces().size(); i++) {
      String place = place(agreement) + "." + (i + 1);
      subject
          .dossier()
          .agreement(agreement.replaces().get(i))
          .filter(replaced -> replaced.status() == AgreementStatus.AGREED)
          .ifPresent(
              replaced ->
                  subject.add(
                      FindingCode.REPLACES_AGREED, place, replaced.id(), replaced.status().key()));
    }
  }

  private static void withoutSuccessor(Subject subject, ExplicitationAgreement agreement) {
    boolean replaced =
        subject.dossier().agreements().stream()
            .anyMatch(other -> other.replaces().contains(new Ref(agreement.id())));
    if (agreement.status() == AgreementStatus.REVISED && !replaced) {
      subject.add(
          FindingCode.REVISED_WITHOUT_SUCCESSOR,
          "afspraken." + agreement.id() + ".status",
          agreement.id());
    }
  }

  private static String place(ExplicitationAgreement agreement) {
    return "afspraken." + agreement.id() + ".vervangt";
  }
}
