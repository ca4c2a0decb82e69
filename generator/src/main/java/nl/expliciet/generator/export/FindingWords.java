package nl.expliciet.generator.export;

import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;

/** The words of findings in the language of the run. */
public interface FindingWords {

  /** What a finding says, on one line. */
  String message(Finding finding);

  /** What a code is about, on one line. */
  String title(FindingCode code);

  /** The explanation of a code, in Markdown. */
  String explanation(FindingCode code);
}
