package org.parley.claims;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That an article was related: by which run, and in which place of the order. */
@Entity
@Table(name = "relating")
public class RelatingRow {
    @Id
    @Column(name = "article_id", length = 64)
    private String articleId;

    @Column(name = "run_id", nullable = false)
    private long runId;

    @Column(nullable = false)
    private long turn;

    /** Whether a rebuild has forgotten it and is to relate it again. */
    @Column(nullable = false)
    private boolean pending;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected RelatingRow() {}

    private RelatingRow(String articleId, long runId, long turn) {
        this.articleId = articleId;
        this.runId = runId;
        this.turn = turn;
    }

    public static RelatingRow of(String articleId, long runId, long turn) {
        return new RelatingRow(articleId, runId, turn);
    }

    /** Is to be related again, in the same turn. */
    public void takeBack() {
        pending = true;
    }

    /** Was related, or related again. */
    public void done() {
        pending = false;
    }

    public String articleId() {
        return articleId;
    }

    public long turn() {
        return turn;
    }
}
