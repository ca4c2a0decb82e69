package nl.expliciet.generator.pdf;

import nl.expliciet.generator.pdf.font.SoftHyphen;
import org.xhtmlrenderer.render.InlineText;

/**
 * A piece of text as it is written into the page. The layout trims the spaces around line breaks; they are written
 * nevertheless, so that the last word of a line and the first of the next do not become one when read or copied.
 *
 * @param text             what is drawn
 * @param leadsWithSpace   whether it starts with a trimmed space, drawn before its place
 * @param endsInSoftHyphen whether a hyphen follows that belongs to the line end, not to the word
 */
record PaintedText(String text, boolean leadsWithSpace, boolean endsInSoftHyphen) {

    /**
     * What is painted of a text.
     *
     * @param gap whether the space before the text fell away at the end of the line before
     */
    static PaintedText of(InlineText inline, boolean gap) {
        String part = inline.getSubstring();
        if (part.isEmpty()) {
            return new PaintedText("", false, false);
        }
        boolean leads = inline.isTrimmedLeadingSpace() || gap && inline.getStart() == 0;
        boolean hyphen = SoftHyphen.endsIn(part);
        String space = isTrimmed(inline) ? " " : "";
        return new PaintedText((leads ? " " : "") + plain(part) + space, leads, hyphen);
    }

    /** Whether the text has a space right behind its end, which is there only when it was trimmed. */
    private static boolean isTrimmed(InlineText inline) {
        String all = inline.getMasterText();
        return inline.getEnd() < all.length() && Character.isWhitespace(all.charAt(inline.getEnd()));
    }

    /** Characters that share a glyph are written as the common one, so that copied text has that; unseen ones are left out. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length() + 1);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\u00A0', '\n', '\t' -> plain.append(' ');
                case '\u2010', '\u2011' -> plain.append('-');
                case SoftHyphen.SHY, '\u200B', '\u2060', '\uFEFF' -> {
                    // shown as nothing
                }
                default -> plain.append(c);
            }
        }
        return plain.toString();
    }

    boolean isEmpty() {
        return text.isEmpty() && !endsInSoftHyphen;
    }

    /** Whether a generated text is the dots between an entry of the contents and its page. */
    static boolean isLeader(InlineText inline) {
        return inline.isDynamicFunction() && inline.getSubstring().chars().allMatch(c -> c == '.' || c == ' ');
    }
}
