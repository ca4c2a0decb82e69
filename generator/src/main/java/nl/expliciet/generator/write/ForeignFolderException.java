package nl.expliciet.generator.write;

import java.io.IOException;
import java.nio.file.Path;

/** The output folder holds files of someone else and is left alone. */
public final class ForeignFolderException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Path folder;

    ForeignFolderException(Path folder) {
        super(folder.toString());
        this.folder = folder;
    }

    /** The folder that was left alone. */
    public Path folder() {
        return folder;
    }
}
