package nl.expliciet.generator.pdf.font;

import org.xhtmlrenderer.pdf.ITextFSFont;

/** A font as the layout knows it: a chain in a size (in dots). */
public final class ChainFont extends ITextFSFont {

    private final FontChain chain;

    ChainFont(FontChain chain, float size) {
        super(chain.first().description(), (float) (size * chain.scale()));
        this.chain = chain;
    }

    /** The faces behind this font. */
    public FontChain chain() {
        return chain;
    }

    /** The same size in one face of the chain, to draw a run with. */
    public ITextFSFont in(Face face) {
        return new ITextFSFont(face.description(), getSize2D());
    }
}
