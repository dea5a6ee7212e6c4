package org.parley.alerts;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.developments.Development;
import org.parley.developments.Evidence;

/** Puts a development into the words of a message: was, now, the evidence, and where to read on. Article text is hostile. */
public final class AlertWriter {
    private static final int LONGEST_SUBJECT = 160;
    private final Configuration templates;
    private final String site;

    /**
     * A writer of links to the portal.
     *
     * @param site the portal's address without a slash at its end
     */
    public AlertWriter(String site) {
        this.site = site;
        templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setClassForTemplateLoading(AlertWriter.class, "");
        templates.setDefaultEncoding("UTF-8");
        templates.setLocale(Locale.ROOT);
        templates.setRecognizeStandardFileExtensions(true);
        templates.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
    }

    /** The message to the owner of {@code subscription}. */
    public Alert write(Development development, @Nullable String dossierTitle, Subscription subscription, Instant at) {
        String stopLink = site + "/unsubscribe?t=" + encoded(subscription.token());
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("change", Headings.of(development.change()));
        model.put("was", development.was());
        model.put("now", development.now());
        model.put("night", development.night().toString());
        model.put("origins", development.origins());
        model.put("dossier", dossierTitle == null ? "" : dossierTitle);
        model.put(
                "dossierLink",
                development.dossierId() == null ? "" : site + "/dossier?id=" + encoded(development.dossierId()));
        model.put("label", subscription.label());
        model.put("stopLink", stopLink);
        model.put("followingLink", site + "/following");
        model.put("evidence", evidence(development.evidence()));
        String messageId =
                development.id() + "." + Integer.toHexString(subscription.user().hashCode()) + "@parley";
        return new Alert(
                messageId,
                subject(development, dossierTitle),
                fill("alert.ftl", model),
                fill("alert.ftlh", model),
                stopLink,
                at);
    }

    private List<Map<String, String>> evidence(List<Evidence> words) {
        return words.stream()
                .limit(5)
                .map(e -> Map.of(
                        "words", OneLine.of(e.words()),
                        "file", e.file(),
                        "link", link(e)))
                .toList();
    }

    private String link(Evidence words) {
        String span = words.start() + "-" + words.end();
        return site + "/article?id=" + encoded(words.articleId()) + "&c=" + span + "#c-" + span;
    }

    private String subject(Development development, @Nullable String dossierTitle) {
        String subject = OneLine.of(dossierTitle == null ? development.now() : dossierTitle + ": " + development.now());
        return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT - 1) + "…";
    }

    private String fill(String template, Map<String, Object> model) {
        StringWriter words = new StringWriter();
        try {
            templates.getTemplate(template).process(model, words);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + template, e);
        } catch (TemplateException e) {
            throw new IllegalStateException(template + " does not fit what it is filled with", e);
        }
        return words.toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
