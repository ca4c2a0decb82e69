package nl.expliciet.generator.intake.html;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.intake.word.ListMark;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Gives lists the numbers they had: one list goes on as long as its numbers do; other labels become text of bullets. */
final class HtmlLists {
    private HtmlLists() {}

    static void write(Element body) {
        new ArrayList<>(body.select("ol, ul")).forEach(HtmlLists::list);
        // A label of what is no list, such as a line of a table.
        body.select("*")
                .forEach(element -> element.textNodes().forEach(text -> {
                    String words = text.getWholeText();
                    if (words.indexOf(ListMark.END) >= 0) {
                        text.text(words.replace(ListMark.END, ' ')
                                .replace(String.valueOf(ListMark.LABEL), "")
                                .replace(String.valueOf(ListMark.NUMBER), ""));
                    }
                }));
    }

    private static void list(Element list) {
        List<Element> lists = new ArrayList<>();
        int last = -1;
        for (Element item : new ArrayList<>(list.children())) {
            int number = number(item);
            boolean follows = !lists.isEmpty() && (number > 0 ? last > 0 && number == last + 1 : last == number);
            if (!follows) {
                lists.add(new Element(number > 0 ? "ol" : "ul"));
                if (number > 1) {
                    lists.get(lists.size() - 1).attr("start", String.valueOf(number));
                }
            }
            lists.get(lists.size() - 1).appendChild(item);
            last = number;
        }
        lists.forEach(list::before);
        list.remove();
    }

    /** The number of an item, taken out of its text; 0 for a bullet, of which a label stays as text. */
    private static int number(Element item) {
        TextNode text = firstText(item);
        String words = text == null ? "" : text.getWholeText();
        int end = words.indexOf(ListMark.END);
        if (end < 0 || words.charAt(0) != ListMark.NUMBER) {
            return 0;
        }
        text.text(words.substring(end + 1));
        return Integer.parseInt(words.substring(1, end));
    }

    private static TextNode firstText(Element item) {
        if (!item.textNodes().isEmpty() && item.childNode(0) instanceof TextNode text) {
            return text;
        }
        return item.childrenSize() > 0 && item.child(0).nameIs("p") ? firstText(item.child(0)) : null;
    }
}
