package nl.expliciet.generator.finding;

import java.util.Locale;

/** A word of ours in a message; its text in each language stands under {@code word.*} of the finding messages. */
public enum Term implements Argument {
    MISSING,
    FOLDER,
    SPECIAL,
    ACCESS,
    ENCODING,
    SIZE,
    ATTACHMENT,
    NESTING,
    VALUES,
    MARKS,
    ALIASES,
    FILES,
    TEXT,
    BLOCK,
    COLOUR,
    PARTY,
    BODY,
    AGREEMENT,
    SOURCE,
    LIST,
    FIXED,
    ANYWHERE,
    PLACE,
    FONT,
    FONTNAME,
    FONTKIND,
    VARIABLE,
    LICENCE,
    FORMAT,
    BROKEN,
    PIXELS,
    BYTES,
    SCRIPT,
    OUTSIDE,
    DOCTYPE,
    XML,
    USES,
    WORD_TEXT,
    WORD_NOTE,
    WORD_COMMENT,
    WORD_RUNNING,
    WORD_CONTENTS,
    WORD_NUMBERS,
    WORD_DELETED,
    WORD_OBJECT,
    WORD_LINKED,
    WORD_REFERENCE,
    WORD_CELLS,
    WORD_NESTED,
    WORD_HEAD,
    INTAKE,
    PDF_LANGUAGE,
    PDF_TITLE,
    PDF_UNMARKED,
    PDF_FIGURE,
    PDF_HEADING,
    PDF_TABLE_HEAD,
    PDF_LINK,
    PDF_NOTE,
    PDF_GLYPH;

    /** Its key in the messages. */
    @Override
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
