package org.parley.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.parley.text.Span;

/** Reads what the name of a country, capital or bloc stands for where it is printed. */
final class SideReader {
    private static final Set<String> MONEY = Set.of(
            "dollar", "dollars", "dlrs", "dlr", "cents", "franc", "francs", "pound", "pounds", "kroner", "kronor",
            "yen", "rupees");

    private final List<LineReading> readings;
    private final List<SideMention> found = new ArrayList<>();

    SideReader(List<LineReading> readings) {
        this.readings = readings;
        readings.forEach(this::line);
    }

    List<SideMention> found() {
        return List.copyOf(found);
    }

    /** Adds "the X administration", which acts for the country of X. */
    void add(List<References.Administration> administrations) {
        for (References.Administration a : administrations) {
            if (a.person().affiliation != null) {
                Span span = readings.get(a.line()).line.span(a.from(), a.to());
                found.add(new SideMention(span, a.person().affiliation, SideMention.Use.GOVERNMENT));
            }
        }
        found.sort(Comparator.comparing(SideMention::span));
    }

    void addAll(List<SideMention> more) {
        found.addAll(more);
        found.sort(Comparator.comparing(SideMention::span));
    }

    private void line(LineReading reading) {
        List<SideHit> hits = reading.sides.stream()
                .filter(h -> !reading.taken(h.from()) && !money(reading.line, h))
                .toList();
        SideMention.Use[] uses = new SideMention.Use[hits.size()];
        int i = 0;
        while (i < hits.size()) {
            int last = i;
            while (last + 1 < hits.size() && joined(reading.line, hits.get(last), hits.get(last + 1))) {
                last++;
            }
            SideMention.Use use = SideUses.of(reading.line, hits.get(i), hits.get(last));
            for (int k = i; k <= last; k++) {
                uses[k] = own(hits.get(k), use);
            }
            i = last + 1;
        }
        for (int k = 0; k < hits.size(); k++) {
            found.add(new SideMention(
                    span(reading.line, hits.get(k), uses[k]), hits.get(k).side(), uses[k]));
        }
    }

    /** "priced in US dollars", "Swiss francs": whose money it is says nothing of who is there. */
    private static boolean money(Line line, SideHit hit) {
        return MONEY.contains(line.low(hit.to()));
    }

    /** "Japan and the United States", "Tokyo, Seoul and Washington". */
    private static boolean joined(Line line, SideHit a, SideHit b) {
        int at = a.to();
        if (a.from() == b.from()) {
            return true;
        }
        if (line.low(at).equals(",")) {
            if (a.form() != b.form()) {
                return false;
            }
            at++;
        }
        at += line.low(at).equals("and")
                        || line.low(at).equals("or")
                        || line.low(at).equals("-")
                        || line.low(at).equals("\u2013")
                ? 1
                : 0;
        at += line.low(at).equals("the") ? 1 : 0;
        return at > a.to() && at == b.from();
    }

    private static SideMention.Use own(SideHit hit, SideMention.Use use) {
        if (hit.form() == SideHit.Form.REGION && use == SideMention.Use.GOVERNMENT) {
            return SideMention.Use.PLACE;
        }
        return use;
    }

    private Span span(Line line, SideHit hit, SideMention.Use use) {
        boolean adjective = hit.form() == SideHit.Form.ADJECTIVE || hit.form() == SideHit.Form.NAME;
        if (use == SideMention.Use.GOVERNMENT
                && adjective
                && SideUses.acting(line.low(hit.to()))
                && hit.span().equals(line.span(hit.from(), hit.to()))) {
            return line.span(hit.from(), hit.to() + 1);
        }
        return hit.span();
    }
}
