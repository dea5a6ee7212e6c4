package org.parley.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Lets a form through only if it is ours: not sent by another site, and either a form of Faces whose view the server
 * keeps, or a plain form with the session's token. The one-click unsubscription of mail programs brings its own token.
 */
public class PostGuard extends HttpFilter {
    private static final long serialVersionUID = 1;

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    @Inject
    private FormToken token;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        if (READING.contains(request.getMethod()) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean isOurs(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod())) {
            return false;
        }
        if (request.getServletPath().equals("/unsubscribe")) {
            return true;
        }
        String viewState = request.getParameter(VIEW_STATE);
        boolean known =
                viewState == null ? token.matches(request.getParameter("token")) : !viewState.startsWith("stateless");
        return known && sentFromHere(request);
    }

    /** Browsers say where a form comes from; one that does not say is held to the token alone. */
    private static boolean sentFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        String host = request.getHeader("Host");
        return origin == null || host == null || origin.endsWith("://" + host);
    }
}
