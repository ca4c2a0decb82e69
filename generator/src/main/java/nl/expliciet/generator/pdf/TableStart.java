package nl.expliciet.generator.pdf;

import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.newtable.TableSectionBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.PageBox;

/**
 * Keeps a head and the first two rows of a table on one page. The library places row by row and has no rule for this, but
 * says of every box that it is about to place it: at the third row the two above have their place.
 */
final class TableStart {

    private static final int ROWS = 2;

    private TableStart() {}

    /** Sends the table to the next page when this is its third row and the rows above it came apart. */
    static void keep(LayoutContext c, BlockBox box) {
        if (box instanceof TableRowBox row
                && row.getParent() instanceof TableSectionBox body
                && body.getChildCount() > ROWS
                && body.getChild(ROWS) == row
                && body.getParent() instanceof TableBox table
                && table.getFirstBodyRow() == body.getChild(0)
                && isApart(c, table, (BlockBox) body.getChild(ROWS - 1))) {
            table.setNeedPageClear(true);
        }
    }

    /** Not when head and rows are so tall that moving them would leave a hole. */
    private static boolean isApart(LayoutContext c, TableBox table, BlockBox last) {
        PageBox page = c.getRootLayer().getFirstPage(c, table.getChild(0));
        int height = table.getFirstRow().getHeight() + table.getFirstBodyRow().getHeight() + last.getHeight();
        return page != null && last.getAbsY() >= page.getBottom() && height < page.getContentHeight(c) / 2;
    }
}
