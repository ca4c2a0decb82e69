package nl.expliciet.generator.view.portfolio;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.chart.Icon;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.voice.Voice;

/** Says with shape and word how much of a dossier asks attention. */
record FlagComposer(Voice words) {

    List<Flag> of(int overdue, int disputed, int gaps) {
        List<Flag> flags = new ArrayList<>();
        add(flags, Icon.LATE, "portfolio.flag.overdue", overdue);
        add(flags, Icon.DISPUTED, "portfolio.flag.disputed", disputed);
        add(flags, Icon.GAP, "portfolio.flag.gap", gaps);
        return flags;
    }

    private void add(List<Flag> flags, Icon icon, String key, int count) {
        if (count > 0) {
            flags.add(new Flag(Html.icon(icon), "attention", words.count(key, count)));
        }
    }
}
