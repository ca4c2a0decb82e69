package nl.expliciet.generator.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A file of the site that is made when somebody asks for it. */
public interface Made {

    /**
     * Makes the file and writes it.
     *
     * @throws IOException when what it is made from cannot be read, or the stream not written
     */
    void to(OutputStream out) throws IOException;

    /** The file in memory. */
    default byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        to(out);
        return out.toByteArray();
    }

    /** A text in UTF-8. */
    static Made text(Supplier<String> text) {
        return out -> out.write(text.get().getBytes(StandardCharsets.UTF_8));
    }
}
