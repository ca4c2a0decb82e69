/**
 * The Expliciet compiler as a library; the Maven plugin is one of its users. This package is the API:
 *
 * <pre>{@code
 * GeneratorOptions options = GeneratorOptions.of(Path.of("dossiers"), Path.of("target/expliciet"));
 * GeneratorResult result = new Generator(options).build();
 * result.findings().forEach(finding -> System.out.println(
 *         FindingText.in("nl").console(finding, result.lineOf(finding))));
 * }</pre>
 *
 * <p>{@link nl.expliciet.generator.Generator} checks or builds a folder once; {@link
 * nl.expliciet.generator.LivePreview} serves it while people write. A mistake in a dossier is a {@link
 * nl.expliciet.generator.finding.Finding}, never an exception; an {@link java.io.IOException} is about folders and disks,
 * and an {@link nl.expliciet.generator.write.OutputException} says why the output cannot be used. All values are
 * immutable; a generator may be used again and from several threads.
 */
package nl.expliciet.generator;
