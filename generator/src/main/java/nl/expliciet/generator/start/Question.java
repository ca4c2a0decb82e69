package nl.expliciet.generator.start;

import nl.expliciet.generator.model.Keyed;

/** What someone who starts something can tell of it. Every answer may be left out. */
public enum Question implements Keyed {
    /** The id: of a repository its name, of a chapter or an evaluation the name of its file. */
    ID("id"),
    /** Who publishes the dossiers. */
    ORGANISATION("organisatie"),
    /** The dossier that something new belongs to; only needed where there are several. */
    DOSSIER("dossier"),
    /** The title; of a repository that of its first dossier. */
    TITLE("titel"),
    /** The parties of a dossier by name or by the id of a shared one, separated by commas. */
    PARTIES("partijen");

    private final String key;

    Question(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
