package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.format.Key;
import org.junit.jupiter.api.Test;

/** An address is made of keys: only the format says in letters how people type them. */
class AddressesTest {
    private static final Path CODE = Path.of("src/main/java/nl/expliciet/generator");
    private static final Pattern TYPED = Pattern.compile("\"("
            + String.join(
                    "|", DossierFormat.FOLDER.keys().stream().map(Key::name).toList()) + ")\\.");
    private static final Pattern STEP = Pattern.compile("(?:Place\\.TOP|[pP]lace(?:\\(\\))?)\\s*\\.at\\(\"");

    @Test
    void noPlaceIsTypedOutsideTheFormat() throws IOException {
        Set<String> typed = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String code = Files.readString(file);
                String room = CODE.relativize(file).getName(0).toString();
                boolean rules =
                        Set.of("across", "check", "insight", "model", "finding").contains(room);
                if (!room.equals("format") && STEP.matcher(code).find()
                        || rules && TYPED.matcher(code).find()) {
                    typed.add(CODE.relativize(file).toString());
                }
            }
        }
        assertEquals(Set.of(), typed);
    }
}
