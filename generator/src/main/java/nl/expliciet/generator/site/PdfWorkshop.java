package nl.expliciet.generator.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.export.PdfCheckExport;
import nl.expliciet.generator.finding.Argument;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.finding.Term;
import nl.expliciet.generator.html.TemplateFailure;
import nl.expliciet.generator.pdf.MalformedXhtml;
import nl.expliciet.generator.pdf.PdfDocument;
import nl.expliciet.generator.pdf.PdfProblem;
import nl.expliciet.generator.pdf.PdfRenderer;
import nl.expliciet.generator.pdf.PdfVerifier;

/** Makes the PDFs of a run and, when asked, reads each back and lays the outcome beside it. Safe for several threads. */
final class PdfWorkshop {
    private final Styles styles;
    private final boolean verify;
    private final Queue<Finding> findings = new ConcurrentLinkedQueue<>();

    PdfWorkshop(Styles styles, boolean verify) {
        this.styles = styles;
        this.verify = verify;
    }

    /**
     * The files of one PDF.
     *
     * @param path where it goes
     * @param document asked for once
     * @param source the file it was made from, to report problems in
     */
    Map<String, Made> files(String path, Supplier<PdfDocument> document, String source) {
        return files(styles::pdfs, path, document, source);
    }

    /** The files of one PDF to write comments in. */
    Map<String, Made> readersFiles(String path, Supplier<PdfDocument> document, String source) {
        return files(styles::readersPdfs, path, document, source);
    }

    private Map<String, Made> files(
            Supplier<PdfRenderer> renderer, String path, Supplier<PdfDocument> document, String source) {
        Once<PdfDocument> once = new Once<>(document);
        Once<byte[]> pdf = new Once<>(() -> render(renderer.get(), path, once.get()));
        Map<String, Made> files = new LinkedHashMap<>();
        files.put(path, out -> out.write(pdf.get()));
        if (verify) {
            files.put(path + ".controle.json", Made.text(() -> verified(path, once.get(), pdf.get(), source)));
        }
        return files;
    }

    private static byte[] render(PdfRenderer renderer, String path, PdfDocument document) {
        try {
            return renderer.render(document);
        } catch (MalformedXhtml ofTheme) {
            throw new TemplateFailure(path, ofTheme);
        }
    }

    private String verified(String path, PdfDocument document, byte[] pdf, String source) {
        List<PdfProblem> problems = new PdfVerifier(styles.pdfs().coverage()).verify(document, pdf);
        problems.forEach(problem -> findings.add(finding(problem, path, source)));
        return evidence(path, pdf, problems);
    }

    private static String evidence(String path, byte[] pdf, List<PdfProblem> problems) {
        List<String> rules =
                Stream.of(PdfProblem.Rule.values()).map(PdfWorkshop::name).toList();
        Map<String, List<String>> broken = problems.stream()
                .collect(Collectors.groupingBy(
                        problem -> name(problem.rule()), Collectors.mapping(PdfProblem::place, Collectors.toList())));
        return PdfCheckExport.of(path, pdf, rules, broken);
    }

    private static String name(PdfProblem.Rule rule) {
        return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Finding finding(PdfProblem problem, String path, String source) {
        Term rule = Term.valueOf("PDF_" + problem.rule().name());
        return Finding.of(
                FindingCode.PDF_STRUCTURE,
                Position.startOf(source),
                Argument.typed(path),
                rule,
                Argument.typed(problem.place()));
    }

    /** What was found wrong in the PDFs made so far, in a stable order. */
    List<Finding> findings() {
        return findings.stream().sorted().toList();
    }
}
