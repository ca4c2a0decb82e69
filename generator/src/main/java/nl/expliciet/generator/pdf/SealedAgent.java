package nl.expliciet.generator.pdf;

import java.io.ByteArrayInputStream;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.CSSResource;
import org.xhtmlrenderer.resource.ImageResource;
import org.xhtmlrenderer.resource.XMLResource;

/** Fetches nothing: no file and no address that a document or stylesheet names is ever opened by the layout. */
final class SealedAgent extends ITextUserAgent {

    SealedAgent(ITextOutputDevice device, int dotsPerPixel) {
        super(device, dotsPerPixel);
    }

    @Override
    public String resolveURI(String uri) {
        return uri;
    }

    @Override
    public ImageResource getImageResource(String uri) {
        return new ImageResource(uri, null);
    }

    @Override
    public CSSResource getCSSResource(String uri) {
        return new CSSResource(new ByteArrayInputStream(new byte[0]));
    }

    @Override
    public byte[] getBinaryResource(String uri) {
        return new byte[0];
    }

    @Override
    public XMLResource getXMLResource(String uri) {
        throw new UnsupportedOperationException("A document is one file: " + uri);
    }
}
