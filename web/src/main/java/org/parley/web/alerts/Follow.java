package org.parley.web.alerts;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.alerts.Subscription;
import org.parley.alerts.boundary.Subscriptions;
import org.parley.alerts.boundary.channels.MailChannel;

/** Takes the small forms that follow a dossier or person, or stop following, and leads back to the page they stood on. */
@WebServlet("/follow")
public class Follow extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private Subscriptions subscriptions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String user = request.getRemoteUser();
        Optional<Long> stop = number(request.getParameter("stop"));
        if (stop.isPresent()) {
            subscriptions.stop(user, stop.get());
            response.sendRedirect(request.getContextPath() + "/following");
            return;
        }
        String key = request.getParameter("key");
        String label = request.getParameter("label");
        Optional<Subscription.Target> target = target(request.getParameter("target"));
        if (target.isEmpty() || key == null || key.isBlank() || key.length() > 300) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        subscriptions.follow(
                user, target.get(), key, cut(label == null || label.isBlank() ? key : label), MailChannel.NAME);
        response.sendRedirect(request.getContextPath() + "/following");
    }

    private static String cut(String label) {
        return label.length() > 300 ? label.substring(0, 300) : label;
    }

    private static Optional<Subscription.Target> target(@Nullable String name) {
        for (Subscription.Target target : Subscription.Target.values()) {
            if (target.name().equals(name)) {
                return Optional.of(target);
            }
        }
        return Optional.empty();
    }

    private static Optional<Long> number(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(Long.parseLong(text));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
