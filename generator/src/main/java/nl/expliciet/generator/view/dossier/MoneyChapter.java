package nl.expliciet.generator.view.dossier;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.expliciet.generator.insight.MoneyByTier;
import nl.expliciet.generator.insight.MoneyByYear;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.SubHeading;

/** The money: per tier, per year, and on what ground each amount rests. */
final class MoneyChapter implements ChapterComposer {
    @Override
    public String id() {
        return "geld";
    }

    @Override
    public boolean applies(Scribe scribe) {
        return !scribe.dossier().money().isEmpty();
    }

    @Override
    public List<Block> compose(Scribe scribe) {
        MoneyByYear years = MoneyByYear.of(scribe.dossier());
        MoneyTiers tiers = new MoneyTiers(scribe);
        List<Block> blocks = new ArrayList<>();
        blocks.add(scribe.lead(sentence(scribe)));
        if (!scribe.insight().money().nothingKnown()) {
            blocks.add(tiers.bar());
            blocks.add(tiers.table());
        }
        if (!years.years().isEmpty()) {
            blocks.add(SubHeading.wide(scribe.say("geld.per-jaar"), "geld-per-jaar"));
            blocks.addAll(new MoneyPerYear(scribe, years).blocks());
        }
        blocks.add(SubHeading.wide(scribe.say("geld.grondslag.kop"), "geld-grondslag"));
        blocks.add(new MoneyGrounds(scribe).table());
        return blocks;
    }

    private static String sentence(Scribe scribe) {
        MoneyByTier money = scribe.insight().money();
        if (money.nothingKnown()) {
            return scribe.count("geld.niets-bekend", money.unknown());
        }
        String total = scribe.formats().euros(money.total());
        String known = scribe.say(money.unknown() == 0 ? "geld.samen" : "geld.bekend", total);
        String largest = largest(scribe, money);
        String missing = money.unknown() == 0 ? "" : " " + missing(scribe, money.unknown());
        return known + largest + missing;
    }

    /** What a sum leaves out: so many amounts that are unknown. */
    static String missing(Scribe scribe, int number) {
        String words = Formats.capital(scribe.formats().inWords(number));
        return scribe.count("voorblad.geld.zonder", number, words);
    }

    private static String largest(Scribe scribe, MoneyByTier money) {
        return money.shares().stream()
                .max(Comparator.comparing(MoneyByTier.Share::amount))
                .filter(share -> money.shares().size() > 1 && share.amount().signum() > 0)
                .map(share -> " "
                        + scribe.say(
                                money.unknown() == 0 ? "geld.meeste" : "geld.meeste.bekend",
                                tier(scribe, share),
                                percent(scribe, share.amount(), money)))
                .orElse("");
    }

    private static String tier(Scribe scribe, MoneyByTier.Share share) {
        return scribe.formats().named(scribe.tier(share.tier()));
    }

    private static String percent(Scribe scribe, BigInteger amount, MoneyByTier money) {
        return scribe.formats().percent(amount, money.total());
    }
}
