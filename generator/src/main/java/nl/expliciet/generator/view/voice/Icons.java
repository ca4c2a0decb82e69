package nl.expliciet.generator.view.voice;

import nl.expliciet.generator.chart.Icon;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.RecommendationState;
import nl.expliciet.generator.view.Html;

/** Shapes with their words: a status is never told by colour alone. */
public final class Icons {
    private Icons() {}

    /** A shape followed by a word. */
    public static Html marked(Icon icon, String cssClass, String word) {
        return Html.span("status " + cssClass, Html.all(Html.icon(icon), Html.text(" " + word)));
    }

    /** The status of an agreement. */
    public static Html status(AgreementStatus status, String word) {
        return marked(icon(status), tone(status), word);
    }

    /** The shape of the status of an agreement. */
    public static Icon icon(AgreementStatus status) {
        return switch (status) {
            case AGREED -> Icon.AGREED;
            case PROPOSED -> Icon.PROPOSED;
            case DISPUTED -> Icon.DISPUTED;
            case DESCRIBED -> Icon.DESCRIBED;
            case REVISED -> Icon.REVISED;
            case LAPSED -> Icon.LAPSED;
        };
    }

    /** The class that gives the status of an agreement its colour. */
    public static String tone(AgreementStatus status) {
        return switch (status) {
            case AGREED -> "settled";
            case PROPOSED -> "proposed";
            case DISPUTED -> "attention";
            case DESCRIBED -> "described";
            case REVISED, LAPSED -> "past";
        };
    }

    /** The state of a recommendation. */
    public static Html state(RecommendationState state, String word) {
        return switch (state) {
            case OPEN -> marked(Icon.OPEN, "proposed", word);
            case ADOPTED -> marked(Icon.ADOPTED, "settled", word);
            case REJECTED -> marked(Icon.DECLINED, "past", word);
            case DONE -> marked(Icon.DONE, "settled", word);
        };
    }

    /** The dashed square before what is unknown. */
    public static Html unknownIcon() {
        return Html.icon(Icon.UNKNOWN);
    }
}
