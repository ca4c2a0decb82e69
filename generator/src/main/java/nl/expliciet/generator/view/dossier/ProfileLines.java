package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.expliciet.generator.chart.ProfileLine;
import nl.expliciet.generator.chart.Score;
import nl.expliciet.generator.model.Observation;
import nl.expliciet.generator.model.PartyPosition;
import nl.expliciet.generator.model.Profile;
import nl.expliciet.generator.model.ProfileQuestion;

/** Profiles as lines in a radar. */
final class ProfileLines {
  private final Scribe scribe;

  ProfileLines(Scribe scribe) {
    this.scribe = scribe;
  }

  /** The names of the axes. */
  List<String> axes() {
    return scribe.context().knowledge().questions().stream().map(question -> question.label()).toList();
  }

  /** The ideal type. */
  ProfileLine ideal() {
    List<Score> scores =
        scribe.context().knowledge().questions().stream().map(q -> new Score(q.ideal())).toList();
    return ProfileLine.ideal(scribe.say("radar.ideaal"), scores);
  }

  /** The agreed profile. */
  ProfileLine agreed() {
    return ProfileLine.agreed(
        scribe.say("radar.overeengekomen"), scores(scribe.dossier().profile().agreed()));
  }

  /** The position of each party. */
  List<ProfileLine> positions() {
    return scribe.dossier().profile().positions().stream().map(this::position).toList();
  }

  private ProfileLine position(PartyPosition position) {
    return ProfileLine.position(
        scribe.partyName(position.party()),
        scribe.partyIndex(position.party()),
        scores(position.profile()));
  }

  /** How others read the arrangement. */
  List<ProfileLine> observations() {
    List<ProfileLine> lines = new ArrayList<>();
    for (Observation observation : scribe.dossier().profile().observations()) {
      lines.add(
          ProfileLine.observed(observation.observer(), lines.size(), scores(observation.profile())));
    }
    return lines;
  }

  private static List<Score> scores(Profile profile) {
    return Arrays.stream(ProfileQuestion.values())
        .map(question -> profile.score(question).map(Score::new).orElse(Score.UNKNOWN))
        .toList();
  }
}
