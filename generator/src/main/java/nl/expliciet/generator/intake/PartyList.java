package nl.expliciet.generator.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.expliciet.generator.text.TextBlock;

/** Finds the parties in the opening of a text: a line such as {@code Partijen:} with a list below it. */
final class PartyList {
    private static final Pattern OPENING =
            Pattern.compile("(?iu)(de )?(deelnemende )?(partijen|ondergetekenden?|deelnemers)\\b[^.]{0,60}");
    private static final Pattern LABEL = Pattern.compile("^(\\d{1,2}|[a-z])[.)]\\s+");
    private static final Pattern NAME_END = Pattern.compile(
            "(?iu)[,;:(\u2013]| (te dezen|hierna|gevestigd|(rechtsgeldig )?vertegenwoordigd|namens deze|handelend)\\b");
    private static final Pattern CALLED = Pattern.compile("(?iu)hierna(?: (?:te noemen|genoemd|aangeduid als|ook))*"
            + "\\s*:?\\s*[\"“„'‘]?(?:(?:de|het) )?([\\p{L}][\\p{L}\\p{N} .&-]{0,40}?)\\s*(?:[\"”’'‘;,.)]|$)");

    private PartyList() {}

    /** The parties of the first such list; none when there is none. */
    static List<NamedParty> of(String markdown) {
        List<TextBlock> blocks = Sections.blocks(markdown);
        for (int i = 0; i < blocks.size(); i++) {
            if (OPENING.matcher(blocks.get(i).ownPlain().strip()).matches()) {
                List<NamedParty> parties = below(blocks.subList(i + 1, blocks.size()));
                if (parties.size() > 1) {
                    return parties;
                }
            }
        }
        return List.of();
    }

    private static List<NamedParty> below(List<TextBlock> blocks) {
        List<NamedParty> parties = new ArrayList<>();
        for (TextBlock block : blocks) {
            List<String> items = items(block);
            if (items.isEmpty() && block.ownPlain().strip().length() > 3) {
                break;
            }
            items.stream().map(PartyList::party).forEach(parties::add);
        }
        return parties;
    }

    /** The items of a list, or a paragraph with a typed label. */
    private static List<String> items(TextBlock block) {
        if (block instanceof TextBlock.ItemList list) {
            return list.items().stream()
                    .map(item -> item.withNested().map(TextBlock::ownPlain).reduce("", (a, b) -> a + " " + b))
                    .map(String::strip)
                    .toList();
        }
        return LABEL.matcher(block.ownPlain()).find() ? List.of(block.ownPlain().strip()) : List.of();
    }

    private static NamedParty party(String item) {
        String text = LABEL.matcher(item.replaceAll("\\s+", " ")).replaceFirst("");
        Matcher end = NAME_END.matcher(text);
        String name = (end.find() ? text.substring(0, end.start()) : text)
                .replaceFirst("(?iu)^(de|het) ", "")
                .replaceFirst("(?iu)[.]$| en$", "")
                .strip();
        Matcher called = CALLED.matcher(text);
        List<String> aliases = called.find() ? List.of(name, called.group(1).strip()) : List.of(name);
        return new NamedParty(capital(name), aliases);
    }

    private static String capital(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
