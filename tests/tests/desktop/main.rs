//! The journey of a press officer through the real window: a case, five answers, two languages, an export, a power cut.
//!
//! `herold-app NEW.herold` offers a new case under that name, so that no dialog of the system is in the way.
#![cfg(target_os = "linux")]
#![expect(clippy::disallowed_methods, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod driver;
mod window;

use serde_json::json;
use std::path::Path;
use window::{Window, eventually};

const GERMAN: &str = "[data-testid=\"column-de\"]";
const DANISH: &str = "[data-testid=\"column-da\"]";

/// Returns the selector of something inside a question.
fn question(fact: &str, inner: &str) -> String {
    format!("[data-testid=\"question-{fact}\"] {inner}")
}

/// Goes to the section of a fact and returns when its question is there.
async fn go_to(window: &Window, section: &str, fact: &str) {
    window.click("rail-facts").await;
    window.click(&format!("section-{section}")).await;
    window.at(&format!("question-{fact}")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_from_nothing_survives_a_power_cut() {
    let home = tempfile::tempdir().unwrap();
    let case = home.path().join("Klinik am Süd & Nord.herold");
    let folder = home.path().join("out");
    std::fs::create_dir(&folder).unwrap();

    let window = Window::open(home.path(), &[case.to_str().unwrap()]).await;
    new_case(&window, &case).await;
    five_answers(&window).await;
    sections_and_conditions(&window).await;
    words_and_records(&window).await;
    let before = both_columns_follow(&window).await;
    pages_are_drawn(&window).await;
    export(&window, &folder).await;
    window.kill().await;

    let window = Window::open(home.path(), &[case.to_str().unwrap()]).await;
    everything_is_there(&window, &before).await;
    window.close().await;
}

/// The dialog stands there with the name that the app was started with.
async fn new_case(window: &Window, case: &Path) {
    let field = window.at("new-case-path").await;
    assert_eq!(field.prop("value").await.unwrap().as_deref(), case.to_str());
    for (language, wanted) in [("de", true), ("da", true), ("en", false)] {
        let choice = window
            .css(&format!("[data-testid=\"new-case-dialog\"] li:has(span[lang|=\"{language}\"]) input[type=checkbox]"))
            .await;
        if choice.is_selected().await.unwrap() != wanted {
            choice.click().await.unwrap();
        }
    }
    window.click("new-case-create").await;
    window.at("rail-case").await;
    assert!(case.exists());
}

async fn five_answers(window: &Window) {
    go_to(window, "organisation", "org_name").await;
    window.write(&question("org_name", "input[lang|=\"de\"]"), "Klinikum Seestadt").await;
    window.write(&question("org_name", "input[lang|=\"da\"]"), "Klinikum Seestadt").await;
    window.write(&question("org_place", "[lang|=\"de\"].input"), "Hannover").await;
    window.write(&question("org_place", "[lang|=\"da\"].input"), "Hannover").await;

    go_to(window, "what_happened", "attack_kind").await;
    window.click_css(&question("attack_kind", "input[value=\"ransomware\"]")).await;

    go_to(window, "systems", "systems_affected").await;
    window.click_css(&question("systems_affected", "input[value=\"email\"]")).await;
    window.click_css(&question("systems_affected", "input[value=\"telephone\"]")).await;

    go_to(window, "authorities", "police").await;
    window.click_css(&question("police", "input[value=\"reported\"]")).await;
    // The sentences of the question in focus stand beside it in both languages.
    for language in ["de", "da"] {
        window.css(&format!("[data-testid=\"live-{language}\"] li")).await;
    }
}

/// Every section opens at its heading; questions come and go with the answers, and none takes the focus away.
async fn sections_and_conditions(window: &Window) {
    window.click("rail-facts").await;
    let sections = window.text("[data-testid^=\"section-\"]").await;
    assert!(!sections.is_empty());
    let count = window.count("[data-testid^=\"section-\"]").await;
    assert_eq!(count, 16, "{sections}");
    for section in ["letterhead", "services", "data", "response", "advice", "told", "restoration", "report"] {
        window.click(&format!("section-{section}")).await;
        window.css(&format!("[data-testid=\"section-{section}\"][aria-current]")).await;
        window.css("[data-question]").await;
        assert_eq!(window.ask("done(document.activeElement.tagName)").await, json!("H1"), "{section}");
    }

    go_to(window, "what_happened", "attacker").await;
    assert_eq!(window.count("[data-question=\"attacker_name\"]").await, 0);
    window.click_css(&question("attacker", "input[value=\"criminal_group\"]")).await;
    window.at("question-attacker_name").await;
    let at = "done(document.activeElement.closest('[data-question]').dataset.question)";
    assert_eq!(window.ask(at).await, json!("attacker"), "the focus stays where the person answered");
    window.write(&question("attacker_name", "[lang|=\"de\"].input"), "Nachtfalter").await;
    window.at("question-attacker_claimed").await;

    // An outage has no attacker: the questions go, the answers stay and say so where they stood.
    window.click_css(&question("attack_kind", "input[value=\"it_outage\"]")).await;
    window.text_with("[data-testid=\"gone-attacker\"]", "").await;
    window.gone("[data-question=\"attacker\"]").await;
    window.click_css(&question("attack_kind", "input[value=\"ransomware\"]")).await;
    window.at("question-attacker").await;
    let kept = window.css(&question("attacker", "input[value=\"criminal_group\"]")).await;
    assert!(kept.is_selected().await.unwrap());
}

/// An answer that no list has, and a record whose service is found by typing.
async fn words_and_records(window: &Window) {
    go_to(window, "systems", "systems_affected").await;
    window.click_css(&question("systems_off", "[data-testid=\"other-add\"]")).await;
    window.write(&question("systems_off", "[lang|=\"de\"].input"), "Rohrpost").await;
    window.text_with(&question("systems_off", "[data-testid=\"other-silent\"]"), "Dansk").await;
    window.write(&question("systems_off", "[lang|=\"da\"].input"), "rørpost").await;

    go_to(window, "services", "services_limited").await;
    window.click_css(&question("services_limited", "[data-testid=\"record-add\"]")).await;
    let list = question("services_limited", "[data-testid=\"field-service\"] input");
    window.write(&list, "imaging").await;
    window.css("[role=\"option\"][data-key=\"radiology\"]").await;
    window.click_css("[role=\"option\"][data-key=\"radiology\"]").await;
    window.css("[data-testid=\"record\"][data-key=\"radiology\"]").await;
    window.css(&question("services_limited", "[data-testid=\"field-state\"] option[value=\"limited\"]")).await;
    window.choose(&question("services_limited", "[data-testid=\"field-state\"] select"), "limited").await;
    window.gone(&question("services_limited", "[data-testid=\"record-lacking\"]")).await;
}

/// Of the notices of the case, opens the one that says all that was answered.
async fn open_press_release(window: &Window) {
    window.click("rail-notices").await;
    window.choose("[data-testid=\"notice-choose\"]", "press-release").await;
    window.css("[data-segment=\"headline\"]").await;
}

/// Both columns say what was answered, and follow a change without anybody saving.
async fn both_columns_follow(window: &Window) -> [String; 2] {
    open_press_release(window).await;
    let german = window.text_with(GERMAN, "Klinikum Seestadt").await;
    let danish = window.text_with(DANISH, "Klinikum Seestadt").await;
    assert!(german.contains("E-Mail"), "{german}");
    assert!(danish.contains("mail"), "{danish}");
    assert_ne!(german, danish);

    go_to(window, "organisation", "org_name").await;
    window.write(&question("org_name", "input[lang|=\"de\"]"), "Klinikum Nordstadt").await;
    window.write(&question("org_name", "input[lang|=\"da\"]"), "Hospitalet i Nordstadt").await;
    window.click("rail-notices").await;
    let german = window.text_with(GERMAN, "Klinikum Nordstadt").await;
    let danish = window.text_with(DANISH, "Hospitalet i Nordstadt").await;
    assert!(!german.contains("Klinikum Seestadt"), "{german}");
    assert!(!danish.contains("Klinikum Seestadt"), "{danish}");
    [german, danish]
}

/// The engine of the system draws the pages, with words to select, and takes a notice onto its clipboard.
async fn pages_are_drawn(window: &Window) {
    window.click("view-page").await;
    window.text_with("[data-testid=\"page-1\"] .words", "Nordstadt").await;
    let ink = "const canvas = document.querySelector('[data-testid=page-1] canvas'); \
               const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height); \
               let dark = 0; for (let at = 0; at < data.length; at += 4) if (data[at] < 100) dark += 1; \
               done(dark / (data.length / 4))";
    let share = window.ask(ink).await.as_f64().unwrap();
    assert!(share > 0.003 && share < 0.3, "{share} of the page is ink");
    window.click("copy-pages").await;
    let said = "const look = () => { \
                const said = document.querySelector('[data-testid=copy-pages-done]').textContent; \
                const trouble = document.querySelector('[data-testid=trouble]')?.textContent; \
                if (said || trouble) done([said, trouble ?? null]); else setTimeout(look, 20); }; look()";
    let said = window.ask(said).await;
    assert!(said[0] != json!("") && said[1].is_null(), "{said}");
    window.click("view-edit").await;
    window.css("[data-segment=\"headline\"]").await;
}

async fn export(window: &Window, folder: &Path) {
    window.click("export-open").await;
    window.write("[data-testid=\"export-folder-path\"]", folder.to_str().unwrap()).await;
    for format in ["docx", "txt"] {
        window.click(&format!("export-{format}")).await;
    }
    window.click("export-run").await;
    let shown = window.text_with("[data-testid=\"export-result\"]", ".pdf").await;
    let mut texts = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        assert!(shown.contains(&name), "{name} is not among {shown}");
        let content = std::fs::read(&path).unwrap();
        match path.extension().and_then(|ending| ending.to_str()) {
            Some("pdf") => assert!(content.starts_with(b"%PDF-"), "{name}"),
            Some("docx") => assert!(content.starts_with(b"PK"), "{name}"),
            Some("txt") => {
                let text = String::from_utf8(content).unwrap();
                assert!(text.contains("Nordstadt"), "{text}");
                texts += 1;
            }
            _ => panic!("nobody asked for {name}"),
        }
    }
    assert_eq!(texts, 2, "one text per language: {shown}");
}

async fn everything_is_there(window: &Window, before: &[String; 2]) {
    open_press_release(window).await;
    assert_eq!(window.text_with(GERMAN, "Klinikum Nordstadt").await, before[0]);
    assert_eq!(window.text_with(DANISH, "Hospitalet i Nordstadt").await, before[1]);
    go_to(window, "systems", "systems_affected").await;
    for (key, wanted) in [("email", true), ("telephone", true), ("website", false)] {
        let choice = window.css(&question("systems_affected", &format!("input[value=\"{key}\"]"))).await;
        assert_eq!(choice.is_selected().await.unwrap(), wanted, "{key}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_profile_of_the_house_has_its_letterhead() {
    let home = tempfile::tempdir().unwrap();
    let logo = home.path().join("logo.svg");
    let drawn = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>";
    std::fs::write(&logo, drawn.replace("<path", "<script>alert(1)</script><path")).unwrap();

    let window = Window::open(home.path(), &[]).await;
    window.click("rail-profile").await;
    window.write(&question("org_name", "input[lang|=\"en\"]"), "Seaside Hospital").await;
    window.click_css(&question("letter_window", "input[value=\"din_a\"]")).await;
    window.css("[data-testid=\"letterhead\"][data-window=\"din_a\"]").await;
    let file = window.at("picture-file").await;
    file.send_keys(logo.to_str().unwrap()).await.unwrap();
    window.text_with(&question("org_logo", "[data-testid=\"refusal\"]"), "script").await;
    assert_eq!(window.count("[data-testid=\"letterhead-logo\"]").await, 0);
    std::fs::write(&logo, drawn).unwrap();
    window.at("picture-file").await.send_keys(logo.to_str().unwrap()).await.unwrap();
    window.at("letterhead-logo").await;
    window.close().await;

    // It is there the next time, and a new case begins with it.
    let case = home.path().join("new.herold");
    let window = Window::open(home.path(), &[case.to_str().unwrap()]).await;
    window.text_with("[data-testid=\"new-case-profile\"]", "Seaside Hospital").await;
    window.click("new-case-create").await;
    window.text_with("h1", "Seaside Hospital").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_stays_at_home_and_reaches_no_network() {
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(home.path(), &[]).await;
    window.at("new-case").await;

    // A server of our own that would hear a request.
    let ear = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    ear.set_nonblocking(true).unwrap();
    let address = format!("http://{}", ear.local_addr().unwrap());
    for target in [address.as_str(), "https://example.org/"] {
        let fetched =
            window.ask(&format!("fetch({}).then(() => done('reached'), () => done('refused'))", json!(target))).await;
        assert_eq!(fetched, json!("refused"), "fetch {target}");
        let image = format!(
            "const i = new Image(); i.onload = () => done('reached'); i.onerror = () => done('refused'); i.src = {};",
            json!(format!("{target}/x.png"))
        );
        assert_eq!(window.ask(&image).await, json!("refused"), "image {target}");
    }
    let home_address = window.page.current_url().await.unwrap();
    for away in [address.as_str(), "https://example.org/", "data:text/html,away", "file:///etc/passwd"] {
        let _ = window.page.execute(&format!("location.href = {}", json!(away)), vec![]).await;
        let _ = window.page.execute(&format!("window.open({})", json!(away)), vec![]).await;
    }
    // The page still answers from where it was; a navigation would have taken it away by now.
    eventually("the page still answers", || async {
        let start = window
            .ask("window.__TAURI_INTERNALS__.invoke('start').then(s => done(s.version), e => done('' + e))")
            .await;
        (start == json!(env!("CARGO_PKG_VERSION"))).then_some(())
    })
    .await;
    assert_eq!(window.page.current_url().await.unwrap(), home_address);
    assert!(ear.accept().is_err(), "nothing was to come to {address}");

    for command in
        ["plugin:dialog|message", "plugin:app|version", "plugin:fs|read_file", "plugin:event|listen", "nothing"]
    {
        let refusal = format!(
            "window.__TAURI_INTERNALS__.invoke({}).then(() => done('allowed'), e => done('' + e))",
            json!(command)
        );
        let answer = window.ask(&refusal).await;
        let answer = answer.as_str().unwrap_or_default();
        assert!(answer.contains("not allowed") || answer.contains("not found"), "{command}: {answer}");
    }
    let evaluated = window.ask("try { done(String(new Function('return 1')())) } catch { done('refused') }").await;
    assert_eq!(evaluated, json!("refused"));
    window.close().await;
}
