package nl.expliciet.generator.start;

import java.util.List;
import nl.expliciet.generator.write.OutputFile;

/**
 * Files that start something.
 *
 * @param files to be written, none of which is there yet
 * @param kept paths of files that would have been written but are there already, and stay as they are
 */
public record Started(List<OutputFile> files, List<String> kept) {
    public Started {
        files = List.copyOf(files);
        kept = List.copyOf(kept);
    }
}
