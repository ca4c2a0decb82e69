package nl.expliciet.generator.serve;

import java.util.Optional;

/** What the preview serves; made anew when something changes. Called from several threads. */
public interface Site {

    /** A file by its path below the top, without a leading slash; empty when there is none. */
    Optional<byte[]> file(String path);

    /** What the preview adds to a page, as XHTML to stand at its end: findings, comments. */
    String addition(String path);
}
