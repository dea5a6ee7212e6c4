package org.parley.articles.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parley.articles.PublicationDate;

/**
 * What a page says of itself, the most reliable place first: JSON-LD, OpenGraph, other meta elements, microdata, the
 * {@code time} element of the article, the {@code title}.
 */
final class HtmlMetadata {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_NODES = 2_000;
    private static final int OLDEST_PAGE = 1990; // an older day in a time element is what the page tells of
    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:published_time",
            "og:article:published_time",
            "datePublished",
            "parsely-pub-date",
            "sailthru.date",
            "article.published",
            "publish-date",
            "publish_date",
            "publication_date",
            "pubdate",
            "ptime",
            "citation_publication_date",
            "dcterms.created",
            "dcterms.issued",
            "dcterms.date",
            "dc.date.issued",
            "dc.date",
            "date");

    private final Document page;
    private final @Nullable JsonNode article;

    HtmlMetadata(Document page) {
        this.page = page;
        this.article = jsonLd(page);
    }

    @Nullable
    String title() {
        String title = firstOf(text("headline"), meta("og:title"), meta("twitter:title"), meta("dc.title"));
        if (title == null) {
            Element h1 = page.select("h1").size() == 1 ? page.selectFirst("h1") : page.selectFirst("article h1");
            title = h1 == null || h1.text().isBlank() ? withoutSite(page.title()) : h1.text();
        }
        return title == null || title.isBlank()
                ? null
                : DraftText.clean(org.jsoup.parser.Parser.unescapeEntities(title, false));
    }

    @Nullable
    String outlet() {
        return firstOf(name("publisher"), meta("og:site_name"), meta("application-name"), meta("dc.publisher"));
    }

    @Nullable
    String byline() {
        String author =
                firstOf(name("author"), meta("author"), meta("parsely-author"), meta("byl"), meta("dc.creator"));
        return author == null || author.contains("://") ? null : author;
    }

    @Nullable
    String link() {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        String link = firstOf(canonical == null ? null : canonical.attr("href"), meta("og:url"), text("url"));
        return link != null && (link.startsWith("https://") || link.startsWith("http://")) ? link : null;
    }

    @Nullable
    String language() {
        Element html = page.selectFirst("html[lang]");
        return firstOf(text("inLanguage"), html == null ? null : html.attr("lang"), meta("og:locale"));
    }

    @Nullable
    PublicationDate published() {
        PublicationDate date = StatedDate.of(text("datePublished"), "the page's JSON-LD");
        for (String name : DATES) {
            date = date != null ? date : StatedDate.of(meta(name), "the page's meta " + name);
        }
        return date != null ? date : fromTimeElement();
    }

    /** The time element that is marked as the publication, else the first one in the article. */
    private @Nullable PublicationDate fromTimeElement() {
        for (String query : List.of(
                "time[itemprop=datePublished]",
                "time[pubdate]",
                "time[class*=publish]",
                "article time[datetime]",
                "main time[datetime]")) {
            Element time = page.selectFirst(query);
            PublicationDate date = time == null
                    ? null
                    : StatedDate.of(firstOf(time.attr("datetime"), time.text()), "the page's time element");
            if (date != null && date.day() != null && date.day().getYear() >= OLDEST_PAGE) {
                return date;
            }
        }
        return null;
    }

    private @Nullable String meta(String name) {
        for (String attribute : List.of("property", "name", "itemprop")) {
            for (Element meta : page.select("meta[" + attribute + "][content]")) {
                if (meta.attr(attribute).strip().equalsIgnoreCase(name)
                        && !meta.attr("content").isBlank()) {
                    return meta.attr("content").strip();
                }
            }
        }
        return null;
    }

    private @Nullable String text(String field) {
        JsonNode value = article == null ? null : article.get(field);
        return value != null && value.isTextual() && !value.textValue().isBlank()
                ? value.textValue().strip()
                : null;
    }

    /** The name of a person or organisation, whether it is given as text, as an object or as a list of them. */
    private @Nullable String name(String field) {
        JsonNode value = article == null ? null : article.get(field);
        JsonNode first = value != null && value.isArray() ? value.get(0) : value;
        JsonNode name = first != null && first.isObject() ? first.get("name") : first;
        return name != null && name.isTextual() && !name.textValue().isBlank()
                ? name.textValue().strip()
                : null;
    }

    private static @Nullable JsonNode jsonLd(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                JsonNode found = articleIn(JSON.readTree(script.data()));
                if (found != null) {
                    return found;
                }
            } catch (JsonProcessingException e) {
                // a broken script says nothing; the page's other places may
            }
        }
        return null;
    }

    /** The first object whose type is some kind of article, wherever it is nested. */
    private static @Nullable JsonNode articleIn(@Nullable JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        if (root != null) {
            open.add(root);
        }
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.remove();
            String type = node.path("@type").isArray()
                    ? node.path("@type").path(0).asText()
                    : node.path("@type").asText();
            if (type.endsWith("Article") || type.endsWith("BlogPosting") || type.equals("Report")) {
                return node;
            }
            if (node.isArray() || node.has("@graph") || node.has("mainEntity")) {
                node.forEach(child -> {
                    if (child.isContainerNode()) {
                        open.add(child);
                    }
                });
            }
        }
        return null;
    }

    /** A title without the outlet's name that pages put after it. */
    private static String withoutSite(String title) {
        for (String mark : List.of(" | ", " — ", " – ", " - ", " » ", " :: ")) {
            int at = title.lastIndexOf(mark);
            if (at > title.length() / 3) {
                return title.substring(0, at);
            }
        }
        return title;
    }

    private static @Nullable String firstOf(@Nullable String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null && !candidate.isBlank()) {
                return candidate;
            }
        }
        return null;
    }
}
