package nl.expliciet.generator.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Files of the site that share what they are made from. It holds nothing itself: who has written its files lets go of them,
 * and when they are asked again they are made again.
 */
public interface Part {

    /** The files by path; the paths are told without making anything. */
    Map<String, Made> files();

    /** The files of all parts. */
    static Map<String, Made> all(List<Part> parts) {
        Map<String, Made> files = new LinkedHashMap<>();
        parts.forEach(part -> files.putAll(part.files()));
        return files;
    }
}
