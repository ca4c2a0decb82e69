package nl.expliciet.maven;

import java.io.IOException;
import nl.expliciet.generator.Generator;
import nl.expliciet.generator.GeneratorResult;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Checks the dossiers and writes nothing but the findings. */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VALIDATE,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends AbstractExplicietMojo {
  @Override
  GeneratorResult run(Generator generator) throws IOException {
    return generator.check();
  }
}
