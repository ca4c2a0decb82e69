package nl.expliciet.generator.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds what stands in the way of new files in an output and is not of the run before. */
final class Occupied {
    private final Path output;
    private final Set<String> ours;

    Occupied(Path output, Set<String> ours) {
        this.output = output;
        this.ours = ours;
    }

    /** Paths of other people's files at the places of new ones, sorted. */
    List<String> by(Collection<String> fresh) throws IOException {
        Set<String> taken = new TreeSet<>();
        for (String path : fresh) {
            taken.addAll(at(path));
        }
        return List.copyOf(taken);
    }

    private List<String> at(String path) throws IOException {
        for (String folder : folders(path)) {
            if (!Files.exists(output.resolve(folder), LinkOption.NOFOLLOW_LINKS)) {
                return List.of();
            }
            if (!isFolder(output.resolve(folder))) {
                return ours.contains(folder) ? List.of() : List.of(folder);
            }
        }
        if (isFolder(output.resolve(path))) {
            return below(path);
        }
        boolean free = ours.contains(path) || !Files.exists(output.resolve(path), LinkOption.NOFOLLOW_LINKS);
        return free ? List.of() : List.of(path);
    }

    /** A folder that holds nothing but files of ours goes with them. */
    private List<String> below(String folder) throws IOException {
        try (Stream<Path> all = Files.walk(output.resolve(folder))) {
            return all.filter(file -> !isFolder(file))
                    .map(file -> output.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !ours.contains(path))
                    .toList();
        }
    }

    /** True when no folder on the way to a path is a link or a file. */
    static boolean isReal(Path top, String path) {
        return folders(path).stream().allMatch(folder -> isFolder(top.resolve(folder)));
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** The folders of a path, the outermost first. */
    static List<String> folders(String path) {
        List<String> folders = new ArrayList<>();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            folders.add(path.substring(0, slash));
        }
        return folders;
    }
}
