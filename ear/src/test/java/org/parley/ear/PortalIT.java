package org.parley.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The portal of the built archive, in a real browser where there is one. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PortalIT {
    private static final String SITE = "http://127.0.0.1:" + System.getProperty("test.http.port");
    private static final String PASSWORD = "correct-horse-battery";
    private final HttpClient http = HttpClient.newHttpClient();
    private Browser browser;

    @Deployment(testable = false)
    static EnterpriseArchive archive() {
        return BuiltArchive.plain();
    }

    @BeforeEach
    void openBrowser() {
        assertTrue(
                Browser.executable().isPresent(),
                "no Chromium on this machine: install it, or name one in PARLEY_CHROMIUM");
        browser = Browser.at(Browser.executable().orElseThrow(), SITE);
    }

    @AfterEach
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void who_is_not_signed_in_is_led_to_the_sign_in_page_and_back_to_the_page_asked_for() {
        browser.open("/following");
        assertThat(browser.page.url()).endsWith("/sign-in");

        browser.page.getByLabel("Name").fill("admin");
        browser.page.getByLabel("Password").fill(PASSWORD);
        browser.press("Sign in");

        assertThat(browser.page.url()).endsWith("/following");
    }

    @Test
    void a_wrong_password_opens_nothing() {
        browser.signIn("nobody", "not this one at all");

        assertThat(browser.page.textContent("main")).contains("Name or password is wrong");
        browser.open("/today");
        assertThat(browser.page.url()).endsWith("/sign-in");
    }

    @Test
    void every_page_answers_without_barriers_and_without_a_word_from_the_content_policy() {
        browser.signIn("admin", PASSWORD);

        for (String page : List.of(
                "/today",
                "/dossiers",
                "/articles",
                "/people",
                "/following",
                "/account",
                "/users",
                "/operations",
                "/corrections")) {
            Response answer = browser.open(page);
            assertThat(answer.status()).as(page).isEqualTo(200);
            assertThat(answer.headerValue("content-security-policy"))
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(browser.barriers()).as(page).isEmpty();
            assertThat(browser.page.title()).as(page).endsWith("Parley");
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void what_does_not_exist_is_answered_with_a_page_of_the_portal() {
        browser.signIn("admin", PASSWORD);

        for (String nowhere : List.of("/nowhere", "/article?id=none", "/dossier?id=", "/person?name=Nobody+At+All")) {
            assertThat(browser.open(nowhere).status()).as(nowhere).isEqualTo(404);
            assertThat(browser.page.textContent("h1")).isEqualTo("There is nothing here");
            assertThat(browser.barriers()).as(nowhere).isEmpty();
        }
    }

    @Test
    void signing_out_takes_the_form_and_ends_the_session() {
        browser.signIn("admin", PASSWORD);
        browser.open("/today");

        browser.press("Sign out");

        assertThat(browser.page.textContent("main")).contains("You have signed out");
        browser.open("/today");
        assertThat(browser.page.url()).endsWith("/sign-in");
    }

    @Test
    void a_new_user_reads_and_sees_neither_operations_nor_users() {
        String name = "reader" + Long.toString(System.nanoTime(), 36);
        browser.signIn("admin", PASSWORD);
        browser.open("/users");
        browser.page.getByLabel("Name").fill(name);
        browser.press("Add user");
        String told = browser.page.textContent("main");
        String password = told.replaceAll("(?s).*password ([a-z2-9]{5}(?:-[a-z2-9]{5}){3}).*", "$1");
        browser.open("/today");
        browser.press("Sign out");

        browser.signIn(name, password);

        assertThat(browser.open("/today").status()).isEqualTo(200);
        assertThat(browser.page.textContent("nav")).doesNotContain("Operations");
        assertThat(browser.open("/operations").status()).isEqualTo(403);
        assertThat(browser.open("/users").status()).isEqualTo(403);
    }

    @Test
    void an_article_goes_from_the_inbox_to_the_page_with_its_words_marked() throws IOException {
        Path inbox = inbox();
        Files.createDirectories(inbox);
        Path file = inbox.resolve("portal-gazette.txt");
        Files.writeString(file, """
                Second round on herring ends in Tromsdal

                TROMSDAL, March 3, 2031 -- Norway and Iceland held a second round of talks on herring in Tromsdal on Monday.

                Norwegian Fisheries Minister Ingrid Solheim met Icelandic Foreign Minister Jon Arnarson for 95 minutes. <script>alert(1)</script>
                """);
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        browser.signIn("admin", PASSWORD);
        browser.open("/operations");

        browser.press("Run now");

        await("/operations", "1 of 1 files done");
        browser.open("/articles?words=herring");
        browser.page
                .getByText("Second round on herring ends in Tromsdal")
                .first()
                .click();
        assertThat(browser.page.locator("mark").allTextContents()).anyMatch(words -> words.contains("95 minutes"));
        assertThat(browser.page.textContent("main")).contains("<script>alert(1)</script>");
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.open("/person?name=Ingrid+Solheim").status()).isEqualTo(200);
        browser.press("Follow");
        assertThat(browser.page.textContent("main")).contains("Ingrid Solheim");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void an_editor_corrects_a_dossier_an_entry_and_a_development_and_the_list_says_who() throws IOException {
        Path inbox = inbox();
        Path file = inbox.resolve("portal-corrections.txt");
        Files.writeString(file, """
                Fourth round on capelin ends in Hafnes

                HAFNES, March 5, 2031 -- Finland and Estonia held a fourth round of talks on capelin in Hafnes on Wednesday.

                Finnish Fisheries Minister Aino Salo met Estonian Foreign Minister Mart Kask for 85 minutes.
                """);
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        browser.signIn("admin", PASSWORD);
        browser.open("/operations");
        browser.press("Run now");
        await("/articles?words=capelin", "Fourth round on capelin ends in Hafnes");
        await("/dossiers", "Finland");
        browser.page.getByText("Finland").first().click();

        browser.page
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Correct").setExact(true))
                .first()
                .click();
        assertThat(browser.barriers()).isEmpty();
        browser.page.getByLabel("Title").fill("The capelin talks");
        browser.press("Rename");
        assertThat(browser.page.textContent("main")).contains("It is called The capelin talks");
        browser.press("Pin");
        assertThat(browser.page.textContent("main")).contains("It is pinned");

        await("/today", "85 min");
        browser.page
                .locator("li", new Page.LocatorOptions().setHasText("85 min"))
                .getByText("Correct")
                .first()
                .click();
        assertThat(browser.barriers()).isEmpty();
        browser.page.getByText("Correct the entry it rests on").click();
        assertThat(browser.barriers()).isEmpty();
        browser.page.getByLabel("Which").selectOption("minutes");
        browser.page.getByLabel("What it is").fill("95");
        browser.press("Put right");
        assertThat(browser.page.textContent("main"))
                .contains("The minutes is put right")
                .contains("95 min");

        browser.open("/corrections");
        assertThat(browser.page.textContent("main"))
                .contains("dossier renamed", "dossier pinned", "claim put right", "admin");
        assertThat(browser.barriers()).isEmpty();
        setTheDayOfTheCapelinReport();
        assertThat(browser.complaints()).isEmpty();
    }

    /** A publication day has the article read again, and its night rebuilt. */
    private void setTheDayOfTheCapelinReport() {
        browser.open("/articles?words=capelin");
        browser.page.getByText("Fourth round on capelin ends in Hafnes").first().click();
        browser.page.getByText("Correct day or roles").click();
        assertThat(browser.barriers()).isEmpty();

        browser.page.getByLabel("Day of publication").fill("2031-03-13");
        browser.press("Set the day");

        assertThat(browser.page.textContent("main")).contains("It is read again as of that day");
        await("/operations", "Rebuild from the night of");
        await("/operations", "No run is under way");
        browser.open("/corrections");
        assertThat(browser.page.textContent("main")).contains("publication day set", "13 March 2031");
    }

    @Test
    void a_form_of_another_site_is_refused() throws IOException, InterruptedException {
        for (Map<String, String> header : List.of(
                Map.of("Origin", "https://elsewhere.example"),
                Map.of("Sec-Fetch-Site", "cross-site"),
                Map.of("X-Nothing", "to say"))) {
            for (String form : List.of("/sign-in", "/unsubscription")) {
                HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(SITE + form))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("jakarta.faces.ViewState=stateless&token=guess"));
                header.forEach(request::header);
                HttpResponse<Void> answer = http.send(request.build(), HttpResponse.BodyHandlers.discarding());
                assertThat(answer.statusCode()).as(form + header).isEqualTo(403);
            }
        }
    }

    @Test
    void one_click_unsubscription_needs_no_session_and_an_unknown_token_is_no_error()
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(SITE + "/unsubscribe?t=unknown"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                .build();

        assertThat(http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode())
                .isEqualTo(204);
    }

    private void await(String address, String words) {
        for (int i = 0; i < 240; i++) {
            browser.open(address);
            if (browser.page.textContent("main").contains(words)) {
                return;
            }
            browser.page.waitForTimeout(500);
        }
        assertThat(browser.page.textContent("main")).contains(words);
    }

    private static Path inbox() {
        try {
            Path base = Path.of(System.getProperty("test.dir"), "arquillian-" + System.getProperty("test.database"));
            return Files.createDirectories(base.resolve("data").resolve("inbox"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
