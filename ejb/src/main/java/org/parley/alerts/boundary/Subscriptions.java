package org.parley.alerts.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.parley.alerts.Subscription;
import org.parley.claims.NameKey;

/** What people follow. */
@ApplicationScoped
@Transactional
public class Subscriptions {
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Follows a target, unless the user does so already. */
    public void follow(String user, Subscription.Target target, String key, String label, String channel) {
        if (find(user, target, key).stream().noneMatch(s -> s.channel().equals(channel))) {
            em.persist(Subscription.of(user, target, key, label, channel, token(), clock.instant()));
        }
    }

    /** Ends a subscription of this user; another's stays. */
    public void stop(String user, long id) {
        em.createQuery("delete from Subscription s where s.id = :id and s.user = :user")
                .setParameter("id", id)
                .setParameter("user", user)
                .executeUpdate();
    }

    /** The subscription that a link in a message may end. */
    public Optional<Subscription> withToken(String token) {
        return em.createQuery("select s from Subscription s where s.token = :token", Subscription.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    /** Ends the subscription with this token; a link used twice is no error. */
    public void stop(String token) {
        em.createQuery("delete from Subscription s where s.token = :token")
                .setParameter("token", token)
                .executeUpdate();
    }

    public boolean follows(String user, Subscription.Target target, String key) {
        return !find(user, target, key).isEmpty();
    }

    public List<Subscription> of(String user) {
        return em.createQuery(
                        "select s from Subscription s where s.user = :user order by s.target, s.label, s.id",
                        Subscription.class)
                .setParameter("user", user)
                .getResultList();
    }

    private List<Subscription> find(String user, Subscription.Target target, String key) {
        return em.createQuery(
                        "select s from Subscription s where s.user = :user and s.target = :target and s.key = :key",
                        Subscription.class)
                .setParameter("user", user)
                .setParameter("target", target)
                .setParameter("key", target == Subscription.Target.PERSON ? NameKey.of(key) : key)
                .getResultList();
    }

    private static String token() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
