package nl.expliciet.generator.insight;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import nl.expliciet.generator.model.ArrangementKind;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.DossierStatus;
import nl.expliciet.generator.model.DraftKind;
import nl.expliciet.generator.model.Keyed;

/**
 * A rule of the Wet gemeenschappelijke regelingen (Wgr), as it holds since 1 July 2022, that sets councils a term. The articles
 * are those for arrangements between municipalities; those for provinces and water authorities repeat them.
 */
public enum StatutoryRule implements Keyed {
    FRAMEWORKS("kaders", "Wgr art. 34b"),
    DRAFT_BUDGET("ontwerpbegroting", "Wgr art. 35 lid 1"),
    VIEW_ON_BUDGET("zienswijze-begroting", "Wgr art. 35 lid 3"),
    ADOPTED_BUDGET("begroting", "Wgr art. 34 lid 2"),
    DRAFT_REGULATION("ontwerpregeling", "Wgr art. 1 lid 3"),
    VIEW_ON_REGULATION("zienswijze-regeling", "Wgr art. 1 lid 3");

    /** The day that the law got these rules. */
    public static final LocalDate IN_FORCE = LocalDate.of(2022, Month.JULY, 1);

    private final String key;
    private final String article;

    StatutoryRule(String key, String article) {
        this.key = key;
        this.article = article;
    }

    @Override
    public String key() {
        return key;
    }

    /** The article of the law, as lawyers cite it. */
    public String article() {
        return article;
    }

    /** True for a joint regulation that has not ended. */
    public static boolean applyTo(Dossier dossier) {
        return dossier.identity().kind() == ArrangementKind.JOINT_REGULATION
                && dossier.identity().status() != DossierStatus.ENDED;
    }

    /** How long councils have for a draft. */
    public static Period timeFor(DraftKind draft) {
        return draft == DraftKind.BUDGET ? Period.ofWeeks(12) : Period.ofWeeks(8);
    }

    /** The rule by which a draft is sent in time. */
    public static StatutoryRule ofSending(DraftKind draft) {
        return draft == DraftKind.BUDGET ? DRAFT_BUDGET : DRAFT_REGULATION;
    }

    /** The rule by which a view on a draft is given in time. */
    public static StatutoryRule ofViews(DraftKind draft) {
        return draft == DraftKind.BUDGET ? VIEW_ON_BUDGET : VIEW_ON_REGULATION;
    }
}
