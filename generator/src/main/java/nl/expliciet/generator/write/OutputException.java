package nl.expliciet.generator.write;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;

/** An output folder that cannot be used; what it held is as it was. */
public final class OutputException extends IOException {
    private static final long serialVersionUID = 1;

    /** Why a folder is refused. */
    public enum Reason {
        /** What is read lies in it; details: the folder that is read. */
        SOURCE_INSIDE,
        /** It holds files and no list of ours; details: some of them. */
        FOREIGN,
        /** Files of someone else stand where files of this run should come; details: all of them. */
        OCCUPIED,
        /** A symbolic link: what it leads to may be anything. */
        LINK,
        /** A file. */
        NO_FOLDER,
        /** The top of a disk: nothing can stand beside it. */
        TOP,
        /** Another run is writing to it; details: the number of its process, when it can be known. */
        BUSY,
        /** The disk does not take a file, because it is full for example; details: what the system says. */
        WRITE
    }

    private final Reason reason;
    private final transient Path folder;
    private final transient List<String> details;

    OutputException(Reason reason, Path folder, List<String> details) {
        super(reason + " " + folder + " " + details);
        this.reason = reason;
        this.folder = folder;
        this.details = List.copyOf(details);
    }

    /** A file could not be written. */
    static OutputException write(Path folder, IOException cause) {
        boolean known = cause instanceof FileSystemException system && system.getReason() != null;
        String said = known ? ((FileSystemException) cause).getReason() : String.valueOf(cause.getMessage());
        OutputException failed = new OutputException(Reason.WRITE, folder, List.of(said));
        failed.initCause(cause);
        return failed;
    }

    /** Why it is refused. */
    public Reason reason() {
        return reason;
    }

    /** The output folder. */
    public Path folder() {
        return folder;
    }

    /** What the reason says they are. */
    public List<String> details() {
        return details;
    }
}
