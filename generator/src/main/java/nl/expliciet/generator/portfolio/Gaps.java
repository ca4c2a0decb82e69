package nl.expliciet.generator.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.PartyPosition;
import nl.expliciet.generator.model.ProfileQuestion;
import nl.expliciet.generator.model.Ref;

/** Finds the expectation gaps of a dossier. */
final class Gaps {
  private static final int LEAST = 2;

  private Gaps() {}

  static List<Gap> of(Dossier dossier) {
    return Arrays.stream(ProfileQuestion.values())
        .filter(question -> !isAgreed(dossier, question))
        .flatMap(question -> gap(dossier, question).stream())
        .toList();
  }

  private static boolean isAgreed(Dossier dossier, ProfileQuestion question) {
    return dossier.agreements().stream()
        .filter(agreement -> agreement.status() == AgreementStatus.AGREED)
        .anyMatch(agreement -> agreement.question().value().filter(question::equals).isPresent());
  }

  private static Optional<Gap> gap(Dossier dossier, ProfileQuestion question) {
    TreeMap<Integer, List<Ref>> parties =
        dossier.profile().positions().stream()
            .filter(position -> position.profile().score(question).isPresent())
            .collect(
                Collectors.groupingBy(
                    position -> position.profile().score(question).orElseThrow(),
                    TreeMap::new,
                    Collectors.mapping(PartyPosition::party, Collectors.toList())));
    if (parties.isEmpty() || parties.lastKey() - parties.firstKey() < LEAST) {
      return Optional.empty();
    }
    return Optional.of(new Gap(question, side(parties.firstEntry()), side(parties.lastEntry())));
  }

  private static Gap.Side side(java.util.Map.Entry<Integer, List<Ref>> entry) {
    return new Gap.Side(entry.getKey(), entry.getValue());
  }
}
