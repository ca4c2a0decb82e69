package nl.expliciet.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class ImportMojoTest {
    @Test
    void asksForAFileWhenNoneIsNamed() {
        MojoFailureException failure = assertThrows(MojoFailureException.class, new ImportMojo()::work);
        assertEquals(
                "expliciet.file: noem het bestand dat een dossier moet worden, zoals -Dexpliciet.file=convenant.docx",
                failure.getMessage());
    }
}
