package nl.expliciet.generator.view;

/** Cuts a text at a word when it is too long for its place. */
public final class Shorten {
    private Shorten() {}

    /** The text, or its start with an ellipsis when it has more characters than the longest. */
    public static String to(int longest, String text) {
        if (text.length() <= longest) {
            return text;
        }
        int space = text.lastIndexOf(' ', longest - 2);
        return text.substring(0, space < longest / 2 ? longest - 2 : space).strip() + " …";
    }
}
