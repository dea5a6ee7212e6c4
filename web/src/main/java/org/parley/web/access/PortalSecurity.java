package org.parley.web.access;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;

/** The portal lets people in by its own sign-in page. */
@ApplicationScoped
@DeclareRoles({"reader", "editor", "operator", "admin"})
@CustomFormAuthenticationMechanismDefinition(
        loginToContinue = @LoginToContinue(loginPage = "/sign-in", useForwardToLogin = false, errorPage = ""))
public class PortalSecurity {}
