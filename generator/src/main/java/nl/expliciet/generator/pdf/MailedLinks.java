package nl.expliciet.generator.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A PDF is mailed alone: a link to what stood beside it becomes one to the web, or plain text where the web does not have it.
 */
final class MailedLinks {
    private static final Pattern WHOLE = Pattern.compile("(?i)(#|https?:|mailto:|tel:).*");

    private MailedLinks() {}

    static void settle(Document document, PdfDocument.LinkTarget links) {
        List<Element> relative = new ArrayList<>();
        collect(document.getDocumentElement(), relative);
        for (Element link : relative) {
            Optional<String> address = links.address(link.getAttribute("href"));
            if (address.isPresent()) {
                link.setAttribute("href", address.get());
            } else {
                link.removeAttribute("href");
                document.renameNode(link, link.getNamespaceURI(), "span");
            }
        }
    }

    private static void collect(Element element, List<Element> relative) {
        boolean leads = element.getNodeName().equals("a") && element.hasAttribute("href");
        if (leads && !WHOLE.matcher(element.getAttribute("href")).matches()) {
            relative.add(element);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inside) {
                collect(inside, relative);
            }
        }
    }
}
