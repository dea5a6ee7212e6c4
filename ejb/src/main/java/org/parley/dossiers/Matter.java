package org.parley.dossiers;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.parley.stories.Packed;

/**
 * What a dossier is about: who the parties are, what the subject is, who speaks for whom.
 *
 * @param parties canonical names of the sides, alphabetically
 * @param subject words of the subject with their weight, at most 60
 * @param encounters how many encounters its articles told of
 * @param articles how many articles it was made of
 * @param roster persons known of it, at most 200: name to what is known
 */
public record Matter(
        List<String> parties,

        @JsonSerialize(using = Packed.WeightsOut.class) @JsonDeserialize(using = Packed.WeightsIn.class)
        Map<String, Float> subject,

        int encounters,
        int articles,
        Map<String, Known> roster) {

    /**
     * A person of the matter.
     *
     * @param role the role, where printed
     * @param affiliation the side, where printed
     * @param origins who said so and on which night ("2025-05-23 outlet:…"), at most five
     */
    public record Known(String role, String affiliation, List<String> origins) {}

    /** The matter with its persons as they were known when {@code night} began. */
    Matter asOf(LocalDate night) {
        Map<String, Known> then = new LinkedHashMap<>();
        roster.forEach((name, known) -> {
            List<String> origins = known.origins().stream()
                    .filter(o -> LocalDate.parse(o.substring(0, 10)).isBefore(night))
                    .toList();
            if (!origins.isEmpty()) {
                then.put(name, new Known(known.role(), known.affiliation(), origins));
            }
        });
        return new Matter(parties, subject, encounters, articles, then);
    }

    /** A readable title, such as "Japan-U.S. tariff talks". */
    public String title() {
        return MatterTitle.of(this);
    }

    /** What it is found by: each pair of parties, and each party. */
    public List<String> keys() {
        List<String> keys = pairs();
        new TreeSet<>(parties).forEach(side -> keys.add("party:" + side));
        return keys;
    }

    /** A key for each pair of parties. */
    List<String> pairs() {
        List<String> keys = new ArrayList<>();
        List<String> sorted = new ArrayList<>(new TreeSet<>(parties));
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                keys.add("parties:" + sorted.get(i) + "/" + sorted.get(j));
            }
        }
        return keys;
    }
}
