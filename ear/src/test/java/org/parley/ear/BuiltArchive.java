package org.parley.ear;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive that the build made, with one more module: a web archive that carries a test. */
final class BuiltArchive {
    private BuiltArchive() {}

    /** The archive as it is. */
    static EnterpriseArchive plain() {
        return ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("parley.ear")));
    }

    static EnterpriseArchive with(Class<?>... testClasses) {
        EnterpriseArchive ear =
                ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("parley.ear")));
        WebArchive war = ShrinkWrap.create(WebArchive.class, "tests.war")
                .addClasses(testClasses)
                .addAsLibrary(jarOf(Assertions.class))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        String descriptor = read(ear)
                .replace(
                        "<library-directory>",
                        "<module><web><web-uri>tests.war</web-uri><context-root>/tests</context-root></web></module>"
                                + "<library-directory>");
        return ear.addAsModule(Testable.archiveToTest(war)).setApplicationXML(new StringAsset(descriptor));
    }

    private static String read(EnterpriseArchive ear) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                ear.get("META-INF/application.xml").getAsset().openStream(), StandardCharsets.UTF_8))) {
            return reader.lines().collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
