package org.parley.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/** What every page knows of the site: the version of its style sheet, so that a browser may keep it for ever. */
@Named
@ApplicationScoped
public class Site {
    @Inject
    private ServletContext context;

    private String version = "";

    @PostConstruct
    void fingerprint() {
        CRC32 crc = new CRC32();
        try (InputStream css = context.getResourceAsStream("/assets/parley.css")) {
            if (css != null) {
                crc.update(css.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the style sheet", e);
        }
        version = Long.toString(crc.getValue(), 36);
    }

    public String getVersion() {
        return version;
    }
}
