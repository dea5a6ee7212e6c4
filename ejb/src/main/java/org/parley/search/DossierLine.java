package org.parley.search;

import java.time.LocalDate;

/**
 * A dossier in a list.
 *
 * @param id the dossier
 * @param title its title
 * @param firstDay the day of its first article
 * @param lastDay the day of its latest article
 * @param stories how many stories it holds
 */
public record DossierLine(String id, String title, LocalDate firstDay, LocalDate lastDay, long stories) {}
