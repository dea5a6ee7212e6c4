package org.parley.web.corrections;

import java.io.Serializable;

/**
 * Something to choose from.
 *
 * @param id what is chosen
 * @param label how it is shown
 */
public record Choice(String id, String label) implements Serializable {
    private static final long serialVersionUID = 1L;

    public String getId() {
        return id;
    }

    public String getLabel() {
        return label;
    }
}
