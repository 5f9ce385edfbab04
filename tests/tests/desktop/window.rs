//! The app's window, driven through WebKitWebDriver.

use fantoccini::{Client, ClientBuilder, Locator, elements::Element, key::Key};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::{
    fs::{self, File},
    future::Future,
    net::TcpListener,
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command},
    time::Duration,
};

/// How often to look again, and how often at most: a machine under load may take its time.
const AGAIN: Duration = Duration::from_millis(50);
const TIMES: u32 = 1200;

/// The running app, with the driver that started it.
pub(crate) struct Window {
    pub(crate) page: Client,
    driver: Driver,
}

/// WebKitWebDriver in a process group of its own, so that nothing of it is left behind.
struct Driver {
    child: Child,
}

impl Drop for Driver {
    fn drop(&mut self) {
        let group = format!("-{}", self.child.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
        let _ = self.child.wait();
    }
}

impl Window {
    /// Starts the app with arguments, its settings and its log in `home`.
    pub(crate) async fn open(home: &Path, arguments: &[&str]) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let log = File::options().create(true).append(true).open(home.join("window.log")).unwrap();
        let child = Command::new("WebKitWebDriver")
            .args(["--host=127.0.0.1", &format!("--port={port}")])
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("HEROLD_HOME", home)
            .env("LC_ALL", "C.UTF-8")
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .process_group(0)
            .spawn()
            .expect("WebKitWebDriver is in the Debian package webkit2gtk-driver");
        let driver = Driver { child };
        eventually("the driver listens", || async { tokio::net::TcpStream::connect(("127.0.0.1", port)).await.ok() })
            .await;
        let capabilities = json!({"webkitgtk:browserOptions": {"binary": app(), "args": arguments}});
        let page = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities.as_object().unwrap().clone())
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .unwrap_or_else(|error| panic!("{error}; log: {}", fs::read_to_string(home.join("window.log")).unwrap()));
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
        let apps = children(self.driver.child.id());
        assert_eq!(apps.len(), 1, "the driver started one app");
        let killed = Command::new("kill").args(["-KILL", &apps[0].to_string()]).status().unwrap();
        assert!(killed.success());
        gone(apps[0]).await;
    }

    /// Closes the window and waits until the app has ended by itself.
    pub(crate) async fn close(self) {
        let apps = children(self.driver.child.id());
        self.page.clone().close().await.unwrap();
        for app in apps {
            gone(app).await;
        }
    }
}

/// Returns the app to test: `HEROLD_APP`, or the one that cargo built beside this test.
fn app() -> PathBuf {
    if let Some(app) = std::env::var_os("HEROLD_APP") {
        return app.into();
    }
    let test = std::env::current_exe().unwrap();
    let app = test.parent().and_then(Path::parent).unwrap().join("herold-app");
    assert!(app.exists(), "{} is not built: cargo xtask test --only desktop", app.display());
    app
}

/// Returns the processes that a process started directly.
fn children(parent: u32) -> Vec<u32> {
    let list = fs::read_to_string(format!("/proc/{parent}/task/{parent}/children")).unwrap_or_default();
    list.split_whitespace().filter_map(|id| id.parse().ok()).collect()
}

/// Waits until a process has ended.
async fn gone(process: u32) {
    let ended = || async {
        let state = fs::read_to_string(format!("/proc/{process}/stat")).ok();
        state
            .is_none_or(|stat| stat.rsplit(')').next().is_some_and(|rest| rest.trim_start().starts_with('Z')))
            .then_some(())
    };
    eventually(&format!("process {process} has ended"), ended).await;
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
