package nl.expliciet.generator.start;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.expliciet.generator.model.Tier;

/** What the name of a party says of it. */
public final class PartyNames {
    /** In this order: a water authority may bear the name of a province. */
    private static final List<Map.Entry<Tier, Pattern>> SIGNS = List.of(
            sign(Tier.WATER_AUTHORITY, "waterschap|hoogheemraadschap|wetterskip"),
            sign(Tier.JOINT_BODY, "gemeenschappelijke regeling|veiligheidsregio|omgevingsdienst|metropoolregio|ggd"),
            sign(Tier.KNOWLEDGE_INSTITUTION, "universiteit|hogeschool|university|instituut|roc"),
            sign(Tier.COMPANY, "[bn]\\.?v\\.?|bedrijf|ondernemers\\w*"),
            sign(Tier.CIVIL_SOCIETY, "stichting|vereniging|woningcorporatie|coöperatie|federatie|vng|ipo"),
            sign(Tier.RESIDENTS, "inwoners|bewoners|burgers"),
            sign(Tier.EU, "europese (commissie|unie)|eu"),
            sign(Tier.PROVINCE, "provincies?|gedeputeerde staten"),
            sign(Tier.MUNICIPALITY, "gemeenten?|college van burgemeester en wethouders"),
            sign(Tier.STATE, "rijk|staat der nederlanden|ministerie|minister|staatssecretaris|rijkswaterstaat"));

    private PartyNames() {}

    private static Map.Entry<Tier, Pattern> sign(Tier tier, String words) {
        return Map.entry(tier, Pattern.compile("(?iu)(?<![\\p{L}])(" + words + ")(?![\\p{L}])"));
    }

    /** The tier that a name tells, a guess; empty where it tells none. */
    public static Optional<Tier> tier(String name) {
        return SIGNS.stream()
                .filter(sign -> sign.getValue().matcher(name).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
