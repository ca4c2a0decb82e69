package nl.expliciet.generator.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import nl.expliciet.generator.across.BodyPortfolio;
import nl.expliciet.generator.across.Contribution;

/** Everything in all dossiers as data: one gegevens.json, and a CSV for each kind of thing. */
public final class DataExport {
    private final Register.Source source;

    /** The data of some dossiers and of the bodies that take part in them. */
    public DataExport(List<Contribution> dossiers, List<BodyPortfolio> bodies, LocalDate day) {
        this.source = new Register.Source(dossiers, bodies, day);
    }

    /** The names of all tables. */
    public static List<String> names() {
        return Registers.ALL.stream().map(Register::name).toList();
    }

    /** The text of gegevens.json; what is not known is left out of a row. */
    public String json() {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("peildatum", source.day().toString());
        Registers.ALL.forEach(register -> register.addTo(data.putArray(register.name()), source));
        return JsonText.of(data);
    }

    /** The text of the CSV of a table. */
    public String csv(String name) {
        return Registers.ALL.stream()
                .filter(register -> register.name().equals(name))
                .findFirst()
                .orElseThrow()
                .csv(source);
    }
}
