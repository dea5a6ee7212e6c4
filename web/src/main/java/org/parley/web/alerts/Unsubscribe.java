package org.parley.web.alerts;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.parley.alerts.boundary.Subscriptions;

/**
 * The link at the end of each message (RFC 8058). Opened, it shows a page with a button, because programs open links to
 * look at them; posted, by that button or by a mail program, it ends the subscription without signing in.
 */
@WebServlet("/unsubscribe")
public class Unsubscribe extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private Subscriptions subscriptions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/unsubscription?t="
                + URLEncoder.encode(token(request), StandardCharsets.UTF_8));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        subscriptions.stop(token(request));
        if (request.getParameter("page") != null) {
            response.sendRedirect(request.getContextPath() + "/unsubscription?done=1");
        } else {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }

    private static String token(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("t")).orElse("");
    }
}
