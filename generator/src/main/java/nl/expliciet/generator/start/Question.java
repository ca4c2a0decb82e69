package nl.expliciet.generator.start;

/** What someone who starts something can tell of it. Every answer may be left out. */
public enum Question {
    /** The id: of a repository its name, of a chapter or an evaluation the name of its file. */
    ID,
    /** Who publishes the dossiers. */
    ORGANISATION,
    /** The dossier that something new belongs to; only needed where there are several. */
    DOSSIER,
    /** The title; of a repository that of its first dossier. */
    TITLE,
    /** The parties of a dossier by name or by the id of a shared one, separated by commas. */
    PARTIES
}
