package nl.expliciet.maven;

import java.io.IOException;
import nl.expliciet.generator.Generator;
import nl.expliciet.generator.GeneratorResult;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Compiles the dossiers to HTML, PDF and JSON. */
@Mojo(
    name = "build",
    defaultPhase = LifecyclePhase.PACKAGE,
    requiresProject = false,
    threadSafe = true)
public final class BuildMojo extends AbstractExplicietMojo {
  @Override
  GeneratorResult run(Generator generator) throws IOException {
    return generator.build();
  }
}
