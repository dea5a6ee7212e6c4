package org.parley.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Answers 404 for what does not exist. */
@RequestScoped
public class NotThere {
    @Inject
    private FacesContext faces;

    /** Ends the request with 404 if {@code missing}. */
    public void when(boolean missing) {
        if (missing) {
            try {
                faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "not there");
            } catch (IOException e) {
                throw new UncheckedIOException("cannot answer", e);
            }
            faces.responseComplete();
        }
    }
}
