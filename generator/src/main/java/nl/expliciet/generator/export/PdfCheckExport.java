package nl.expliciet.generator.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import nl.expliciet.generator.pdf.PdfProblem;

/** What a machine checked in a PDF, to keep beside it. It reports checks and declares no conformance. */
public final class PdfCheckExport {
  private PdfCheckExport() {}

  /** The text of the file: which PDF, which checks, and what each found. */
  public static String of(String path, byte[] pdf, List<PdfProblem> problems) {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.put("bestand", path.substring(path.lastIndexOf('/') + 1)).put("sha256", sha256(pdf));
    ArrayNode checks = data.putArray("controles");
    for (PdfProblem.Rule rule : PdfProblem.Rule.values()) {
      List<String> places =
          problems.stream().filter(problem -> problem.rule() == rule).map(PdfProblem::place).toList();
      ObjectNode check = checks.addObject().put("regel", rule.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      check.put("in-orde", places.isEmpty());
      places.forEach(check.withArray("plaatsen")::add);
    }
    return JsonText.of(data);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
