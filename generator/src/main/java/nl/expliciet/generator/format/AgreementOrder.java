package nl.expliciet.generator.format;

import java.math.BigInteger;
import java.util.Comparator;
import nl.expliciet.generator.model.ExplicitationAgreement;

/** The order in which agreements are shown: by id, numbers in it counted as numbers (A-2 before A-10). */
final class AgreementOrder {
    static final Comparator<ExplicitationAgreement> BY_ID =
            Comparator.comparing(ExplicitationAgreement::id, AgreementOrder::compare);

    private AgreementOrder() {}

    private static int compare(String a, String b) {
        String[] left = parts(a);
        String[] right = parts(b);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = comparePart(left[i], right[i]);
            if (order != 0) {
                return order;
            }
        }
        int byLength = Integer.compare(left.length, right.length);
        return byLength != 0 ? byLength : a.compareTo(b);
    }

    private static String[] parts(String id) {
        return id.split("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");
    }

    private static int comparePart(String a, String b) {
        boolean numbers = a.matches("\\d+") && b.matches("\\d+");
        return numbers ? new BigInteger(a).compareTo(new BigInteger(b)) : a.compareTo(b);
    }
}
