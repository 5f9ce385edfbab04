//! The app's window, driven through WebKitWebDriver.

use crate::driver::{Driver, gone};
use fantoccini::{Client, Locator, elements::Element, key::Key};
use serde_json::{Value, json};
use std::{future::Future, path::Path, process::Command, time::Duration};

/// How often to look again, and how often at most: a machine under load may take its time.
pub(crate) const AGAIN: Duration = Duration::from_millis(50);
pub(crate) const TIMES: u32 = 1200;

/// The running app, with the driver that started it.
pub(crate) struct Window {
    pub(crate) page: Client,
    driver: Driver,
}

impl Window {
    /// Starts the app with arguments, its settings and its log in `home`.
    pub(crate) async fn open(home: &Path, arguments: &[&str]) -> Self {
        let (driver, page) = Driver::start(home, arguments).await;
        Self { page, driver }
    }

    /// Returns the element with a test id as soon as it is there.
    pub(crate) async fn at(&self, id: &str) -> Element {
        self.css(&format!("[data-testid=\"{id}\"]")).await
    }

    /// Returns the first element that a selector finds, as soon as there is one.
    pub(crate) async fn css(&self, selector: &str) -> Element {
        eventually(selector, || async { self.page.find(Locator::Css(selector)).await.ok() }).await
    }

    pub(crate) async fn click(&self, id: &str) {
        self.click_css(&format!("[data-testid=\"{id}\"]")).await;
    }

    /// Clicks as a person does; what is drawn anew in between is looked for again.
    pub(crate) async fn click_css(&self, selector: &str) {
        eventually(selector, || async {
            let element = self.page.find(Locator::Css(selector)).await.ok()?;
            let _ = self.page.execute("arguments[0].scrollIntoView({block: 'center'})", vec![json!(element)]).await;
            element.click().await.ok()
        })
        .await;
    }

    /// Types into a field, over what stands there.
    pub(crate) async fn write(&self, selector: &str, text: &str) {
        self.click_css(selector).await;
        let field = self.css(selector).await;
        let all = format!("{}a{}{}", char::from(Key::Control), char::from(Key::Null), char::from(Key::Backspace));
        field.send_keys(&all).await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// Returns the text of everything that a selector finds, line by line.
    pub(crate) async fn text(&self, selector: &str) -> String {
        let script = "return [...document.querySelectorAll(arguments[0])].map(e => e.textContent).join('\\n')";
        let text = self.page.execute(script, vec![json!(selector)]).await.unwrap();
        text.as_str().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Waits until the text of a selector holds another text; returns it.
    pub(crate) async fn text_with(&self, selector: &str, part: &str) -> String {
        eventually(&format!("{selector} says {part}"), || async {
            Some(self.text(selector).await).filter(|text| text.contains(part))
        })
        .await
    }

    /// Returns how many elements a selector finds now.
    pub(crate) async fn count(&self, selector: &str) -> usize {
        self.page.find_all(Locator::Css(selector)).await.unwrap().len()
    }

    /// Waits until a selector finds nothing any more.
    pub(crate) async fn gone(&self, selector: &str) {
        eventually(&format!("{selector} is gone"), || async { (self.count(selector).await == 0).then_some(()) }).await;
    }

    /// Chooses an entry of a list that the system draws: in WebKit its entries are no elements to click.
    pub(crate) async fn choose(&self, selector: &str, value: &str) {
        let script = "const [list, value] = arguments; list.value = value; \
                      list.dispatchEvent(new Event('change', { bubbles: true }))";
        let list = self.css(selector).await;
        self.page.execute(script, vec![json!(list), json!(value)]).await.unwrap();
    }

    /// Runs JavaScript that answers through `done(value)`.
    pub(crate) async fn ask(&self, script: &str) -> Value {
        let script = format!("const done = arguments[arguments.length - 1]; {script}");
        self.page.execute_async(&script, vec![]).await.unwrap()
    }

    /// Ends the app as a power cut would, and what drives it.
    pub(crate) async fn kill(self) {
        let apps = self.driver.apps();
        assert_eq!(apps.len(), 1, "the driver started one app");
        let killed = Command::new("kill").args(["-KILL", &apps[0].to_string()]).status().unwrap();
        assert!(killed.success());
        gone(apps[0]).await;
    }

    /// Closes the window and waits until the app has ended by itself.
    pub(crate) async fn close(self) {
        let apps = self.driver.apps();
        self.page.clone().close().await.unwrap();
        for app in apps {
            gone(app).await;
        }
    }
}

/// Looks again and again until there is an answer.
pub(crate) async fn eventually<T, F: Future<Output = Option<T>>>(what: &str, look: impl Fn() -> F) -> T {
    for _ in 0..TIMES {
        if let Some(found) = look().await {
            return found;
        }
        tokio::time::sleep(AGAIN).await;
    }
    panic!("this did not come about: {what}");
}
