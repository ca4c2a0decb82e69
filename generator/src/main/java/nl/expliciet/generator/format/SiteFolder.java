package nl.expliciet.generator.format;

import java.util.Arrays;
import java.util.List;

/** The folders at the top of a site that are no dossier; none may be called so, also not the folders still to come. */
public enum SiteFolder {
    BODIES("organen"),
    STYLE("stijl"),
    SCHEMA("schema"),
    CHANGES("wijzigingen"),
    GUIDE("gids"),
    MODEL("model"),
    CALENDAR("agenda"),
    DISCLOSURE("diwoo"),
    MEANS("middelen");

    private final String name;

    SiteFolder(String name) {
        this.name = name;
    }

    /** The path of a file in it, below the top of the site. */
    public String path(String file) {
        return name + "/" + file;
    }

    static List<String> names() {
        return Arrays.stream(values()).map(folder -> folder.name).toList();
    }
}
