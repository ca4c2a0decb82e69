package nl.expliciet.generator.pdf.tag;

/** Where content goes while the XHTML is walked: an element, and for a grouping element the paragraph that loose text needs. */
final class Flow {

    private final TagElement element;
    private final boolean grouping;
    private final String paragraphRole;
    private final TagElement item;
    private TagElement paragraph;

    private Flow(TagElement element, boolean grouping, String paragraphRole, TagElement item) {
        this.element = element;
        this.grouping = grouping;
        this.paragraphRole = paragraphRole;
        this.item = item;
    }

    /** Content goes into the element as it comes. */
    static Flow into(TagElement element) {
        return new Flow(element, false, "P", null);
    }

    /** The element holds blocks: text between them gets a paragraph of its own. */
    static Flow grouping(TagElement element) {
        return new Flow(element, true, "P", null);
    }

    /** As {@link #grouping}, for entries of a table of contents, whose text is a reference. */
    static Flow references(TagElement element) {
        return new Flow(element, true, "Reference", null);
    }

    /** The blocks of a nested container that has no element itself, such as a {@code div}. */
    Flow nested() {
        return new Flow(element, true, paragraphRole, item);
    }

    /** The same, with the label that the marker of this list item goes to. */
    Flow labelled(TagElement label) {
        return new Flow(element, grouping, paragraphRole, label);
    }

    TagElement element() {
        return element;
    }

    /** The label of the list item; null outside a list. */
    TagElement label() {
        return item;
    }

    TagElement inline() {
        if (!grouping) {
            return element;
        }
        if (paragraph == null) {
            paragraph = new TagElement(element, paragraphRole);
        }
        return paragraph;
    }

    /** Where a figure goes: into the running paragraph, or on its own between blocks. */
    TagElement figureParent() {
        return paragraph == null ? element : paragraph;
    }

    /** Whether text would join what stands before it. */
    boolean isInText() {
        return !grouping || paragraph != null;
    }

    void endParagraph() {
        paragraph = null;
    }
}
