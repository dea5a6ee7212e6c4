package org.parley.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.text.Span;

/** Reads what the name of a country, capital or bloc stands for where it is printed. */
final class SideReader {
    private static final Set<String> AT = Set.of(
            "in", "at", "near", "outside", "inside", "across", "throughout", "around", "within", "into", "through");
    private static final Set<String> TOWARDS =
            Set.of("to", "from", "for", "toward", "towards", "leaving", "left", "visiting", "on");
    private static final Set<String> WITH = Set.of("with", "between", "against", "by", "among");
    private static final Set<String> ACTORS = Set.of(
            "government",
            "side",
            "delegation",
            "authorities",
            "administration",
            "leadership",
            "cabinet",
            "officials",
            "negotiators",
            "team",
            "negotiator",
            "governments",
            "sides",
            "delegates",
            "diplomats",
            "ministry",
            "regime",
            "ministers",
            "representatives",
            "military",
            "army",
            "forces",
            "parliament",
            "envoys",
            "mediators");
    private static final Set<String> MESSAGES = Set.of(
            "concessions",
            "concession",
            "demand",
            "demands",
            "proposal",
            "proposals",
            "request",
            "requests",
            "message",
            "letter",
            "offer",
            "offers",
            "pressure",
            "response",
            "reply",
            "assurance",
            "assurances",
            "signal",
            "signals",
            "commitment",
            "commitments",
            "guarantee",
            "guarantees",
            "support",
            "approval",
            "word",
            "warning",
            "answer",
            "proposed",
            "offered",
            "pledged",
            "promised",
            "submitted",
            "conceded",
            "handed",
            "presented",
            "according");
    private static final Set<String> ASKED = Set.of(
            "told",
            "asked",
            "urged",
            "warned",
            "accused",
            "pressed",
            "pressing",
            "persuade",
            "convince",
            "urge",
            "urging",
            "ask",
            "asking",
            "tell",
            "telling",
            "force",
            "forced",
            "let",
            "allow",
            "invited",
            "threatened",
            "blamed",
            "thanked",
            "pressured",
            "pushed",
            "helped",
            "prompted",
            "prompting",
            "called",
            "calls",
            "urges",
            "asks",
            "wants",
            "wanted");
    private static final Set<String> VERBS = Set.of(
            "is",
            "are",
            "was",
            "were",
            "has",
            "have",
            "had",
            "will",
            "would",
            "can",
            "could",
            "may",
            "might",
            "must",
            "should",
            "does",
            "did",
            "do",
            "also",
            "again",
            "never",
            "now",
            "hopes",
            "faces",
            "pays",
            "buys",
            "sells",
            "invests",
            "sends",
            "keeps",
            "puts",
            "set",
            "sets",
            "cut",
            "cuts",
            "lifts",
            "raises",
            "imposes",
            "imposed",
            "exports",
            "imports",
            "needs",
            "relies",
            "maintains",
            "views",
            "sees",
            "struggles",
            "struggled",
            "hesitates",
            "struck",
            "reached",
            "won",
            "ended",
            "both",
            "each",
            "still",
            "already",
            "not",
            "yet",
            "agree",
            "want",
            "continues",
            "continued",
            "answered",
            "banned",
            "bans",
            "backs",
            "backed",
            "said",
            "say",
            "open",
            "opened");

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
        List<SideHit> hits =
                reading.sides.stream().filter(h -> !reading.taken(h.from())).toList();
        SideMention.Use[] uses = new SideMention.Use[hits.size()];
        int i = 0;
        while (i < hits.size()) {
            int last = i;
            while (last + 1 < hits.size() && joined(reading.line, hits.get(last), hits.get(last + 1))) {
                last++;
            }
            SideMention.Use use = use(reading.line, hits.get(i), hits.get(last));
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
                && ACTORS.contains(line.low(hit.to()))
                && hit.span().equals(line.span(hit.from(), hit.to()))) {
            return line.span(hit.from(), hit.to() + 1);
        }
        return hit.span();
    }

    private SideMention.Use use(Line line, SideHit first, SideHit last) {
        String next = line.low(last.to());
        String before = before(line, first.from());
        if (SideNames.compound(line, first)) {
            return actors(line, last.to()) ? SideMention.Use.GOVERNMENT : SideMention.Use.ADJECTIVE;
        }
        if (last.form() == SideHit.Form.ADJECTIVE || last.form() == SideHit.Form.PEOPLE) {
            return actors(line, last.to()) ? SideMention.Use.GOVERNMENT : SideMention.Use.ADJECTIVE;
        }
        if (line.possessive(last.to())) {
            return ofSide(line, last);
        }
        boolean initials = last.form() != SideHit.Form.CAPITAL && initials(line, last);
        if (AT.contains(before) && !(initials && describes(line, last))) {
            return SideMention.Use.PLACE;
        }
        if (actors(line, last.to())) {
            return SideMention.Use.GOVERNMENT;
        }
        if (last.form() == SideHit.Form.CAPITAL && TOWARDS.contains(before)) {
            return towards(line, first);
        }
        if (describes(line, last)) {
            return SideMention.Use.ADJECTIVE;
        }
        if (WITH.contains(before) || ASKED.contains(before)) {
            return SideMention.Use.GOVERNMENT;
        }
        if (TOWARDS.contains(before)) {
            return towards(line, first);
        }
        if (acts(line, last.to())) {
            return SideMention.Use.GOVERNMENT;
        }
        boolean opens = line.first(first.from())
                || (line.low(first.from() - 1).equals("the") && line.first(first.from() - 1))
                || line.low(first.from() - 1).equals("that");
        boolean actor = last.form() != SideHit.Form.CAPITAL
                && last.form() != SideHit.Form.NAME
                && last.form() != SideHit.Form.REGION;
        return actor || (next.equals(",") && opens && last.form() == SideHit.Form.NAME)
                ? SideMention.Use.GOVERNMENT
                : SideMention.Use.PLACE;
    }

    /** "to Oslo" is a place, "a message to Oslo" is to its government. */
    private static SideMention.Use towards(Line line, SideHit hit) {
        int verb = line.low(hit.from() - 1).equals("the") ? hit.from() - 3 : hit.from() - 2;
        return MESSAGES.contains(line.low(verb)) ? SideMention.Use.GOVERNMENT : SideMention.Use.PLACE;
    }

    private static String before(Line line, int from) {
        return line.low(from - 1).equals("the") ? line.low(from - 2) : line.low(from - 1);
    }

    private static boolean actors(Line line, int at) {
        return ACTORS.contains(line.low(at)) && !line.low(at + 1).equals("-");
    }

    /** "Tokyo's push" is the government's; "Japan's economy" describes; "Tokyo's airport" is a place. */
    private static SideMention.Use ofSide(Line line, SideHit hit) {
        for (int k = hit.to() + 1; k < hit.to() + 4 && line.isWord(k); k++) {
            if (line.capital(k)) {
                return hit.form() == SideHit.Form.CAPITAL ? SideMention.Use.PLACE : SideMention.Use.ADJECTIVE;
            }
            if (STANCE.contains(line.low(k)) || ACTORS.contains(line.low(k))) {
                return SideMention.Use.GOVERNMENT;
            }
        }
        return hit.form() == SideHit.Form.NAME
                        || hit.form() == SideHit.Form.CAPITAL && isPlaceNoun(line.low(hit.to() + 1))
                ? SideMention.Use.ADJECTIVE
                : SideMention.Use.GOVERNMENT;
    }

    private static final Set<String> STANCE = Set.of(
            "push",
            "reluctance",
            "stance",
            "demand",
            "demands",
            "offer",
            "offers",
            "position",
            "decision",
            "plan",
            "plans",
            "proposal",
            "proposals",
            "refusal",
            "insistence",
            "call",
            "calls",
            "request",
            "requests",
            "urgency",
            "response",
            "bid",
            "effort",
            "efforts",
            "attempt",
            "threat",
            "threats",
            "warning",
            "objections",
            "opposition",
            "pledge",
            "promise",
            "commitment",
            "commitments",
            "engagement",
            "restrictions",
            "policy",
            "view",
            "views",
            "strategy",
            "willingness",
            "readiness",
            "concerns",
            "reply",
            "answer",
            "ambassador",
            "delegation",
            "leader",
            "leaders");

    private static boolean isPlaceNoun(String low) {
        return Set.of(
                        "airport",
                        "streets",
                        "suburbs",
                        "district",
                        "port",
                        "subway",
                        "residents",
                        "skyline",
                        "traffic",
                        "mayor",
                        "stock",
                        "bourse",
                        "hotels",
                        "population",
                        "centre",
                        "center",
                        "outskirts",
                        "old")
                .contains(low);
    }

    /** Whether the side is named by initials ("U.S.", "EU"), which often stand before what they describe. */
    private static boolean initials(Line line, SideHit hit) {
        String word = line.word(hit.from());
        return hit.to() - hit.from() == 1 && word.length() <= 6 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** Whether a plain noun follows, so that the name describes it: "U.S. tariffs". */
    private static boolean describes(Line line, SideHit hit) {
        String next = line.low(hit.to());
        if (initials(line, hit) && (next.equals("\u201c") || next.equals("\u2018")) && line.isWord(hit.to() + 1)) {
            return true; // U.S. “reciprocal” tariffs
        }
        if (!line.isWord(hit.to()) || line.possessive(hit.to())) {
            return false;
        }
        if (line.capital(hit.to())) {
            return hit.form() != SideHit.Form.CAPITAL && !Lexicon.FUNCTION.contains(next);
        }
        boolean abbreviation = initials(line, hit);
        if (Lexicon.FUNCTION.contains(next) || acts(line, hit.to())) {
            return false;
        }
        return abbreviation || !next.endsWith("s") && !next.endsWith("ed") || PLURALS.contains(next);
    }

    private static final Set<String> PLURALS = Set.of(
            "tariffs",
            "goods",
            "cars",
            "autos",
            "talks",
            "exports",
            "imports",
            "negotiations",
            "relations",
            "ties",
            "products",
            "companies",
            "firms",
            "troops",
            "farmers",
            "automakers",
            "carmakers",
            "markets",
            "duties",
            "sanctions",
            "sources",
            "banks",
            "shares",
            "stocks",
            "bonds",
            "measures",
            "elections",
            "citizens",
            "workers",
            "investors",
            "makers");

    private static boolean acts(Line line, int at) {
        String low = line.low(at);
        return !line.capital(at)
                && (VERBS.contains(low) || Lexicon.PERSON_VERB.contains(low) && !PLURALS.contains(low));
    }
}
