package org.parley.web.access;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A secret of the session, in every plain form of the portal: another site's form cannot know it. */
@Named
@SessionScoped
public class FormToken implements Serializable {
    private static final long serialVersionUID = 1;

    private final String value = generated();

    public String getValue() {
        return value;
    }

    /** Whether a form carries this session's token; takes the same time for every wrong one. */
    public boolean matches(@Nullable String sent) {
        return sent != null
                && MessageDigest.isEqual(value.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }

    private static String generated() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
