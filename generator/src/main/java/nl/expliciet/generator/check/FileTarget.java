package nl.expliciet.generator.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.expliciet.generator.finding.Position;
import nl.expliciet.generator.source.SourceEntry;
import nl.expliciet.generator.source.SourceTree;

/**
 * The file a link or image leads to. A path counts from the file it stands in; {@code bijlagen/...} also from the
 * folder of the dossier, so that both an editor's preview and a text in dossier.yaml can use it.
 *
 * @param path below the folder of the dossier; empty when it leads out of it
 * @param entry what stands there
 */
public record FileTarget(String path, SourceEntry entry) {
    private static final String FOLDER = "bijlagen/";
    private static final Set<String> RUNNING = Set.of(
            ("html htm xhtml xht shtml mht mhtml hta js mjs cjs wasm xml xsl xslt xul svgz swf jar class jnlp exe com"
                            + " msi bat cmd ps1 psm1 sh bash command vbs vbe wsf wsh scr pif cpl lnk url desktop reg app dmg"
                            + " pkg deb rpm apk php asp aspx jsp cgi py rb pl docm dotm xlsm xltm xlam pptm potm ppsm")
                    .split(" "));

    /** Resolves a target that stands at a position in the files of a dossier. */
    public static FileTarget of(SourceTree source, String dossier, String target, Position position) {
        String clean = decoded(target.replaceFirst("[#?].*", ""));
        String file = position.file();
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        String base = clean.startsWith(FOLDER) ? dossier + "/" : folder;
        List<String> parts = normal(base + clean);
        boolean outside = clean.startsWith("/")
                || clean.contains("\\")
                || clean.indexOf('\0') >= 0
                || parts.size() < 2
                || !parts.get(0).equals(dossier);
        String path = outside ? "" : String.join("/", parts.subList(1, parts.size()));
        SourceEntry missing = new SourceEntry(path, SourceEntry.Kind.MISSING, 0);
        boolean unseen = outside || SourceEntry.isHidden(path);
        return new FileTarget(path, unseen ? missing : source.at(dossier + "/" + path));
    }

    private static String decoded(String target) {
        try {
            return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noEscape) {
            return target;
        }
    }

    /** The parts of a path without dots; an empty list when it climbs above its start. */
    private static List<String> normal(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/")) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return List.of();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return new ArrayList<>(parts);
    }

    /** True when it leads out of the folder of the dossier, also through a symbolic link. */
    public boolean isOutside() {
        return path.isEmpty() || entry.kind() == SourceEntry.Kind.REFUSED_LINK;
    }

    /** True when it is a file in {@code bijlagen/}: only those are published. */
    public boolean isAttachment() {
        return path.startsWith(FOLDER) && entry.isFile();
    }

    /** True for a file that a browser or a computer runs when a reader opens it. */
    public static boolean runs(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return RUNNING.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
