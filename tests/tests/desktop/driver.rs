//! WebKitWebDriver with the app that it starts.

use crate::window::{AGAIN, TIMES, eventually};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use std::{
    fs::{self, File},
    io,
    net::TcpListener,
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command},
};
use tokio::{net::TcpStream, sync::Mutex, time};

/// How often a start is tried before it counts as failed.
const STARTS: usize = 3;

/// Held while a session comes to stand. The driver's port and the one it picks for its browser's inspector are only
/// found free, not kept: of two starts at a time one could take the other's.
static STARTING: Mutex<()> = Mutex::const_new(());

/// WebKitWebDriver in a process group of its own, so that nothing of it is left behind.
pub(crate) struct Driver {
    child: Child,
}

impl Drop for Driver {
    fn drop(&mut self) {
        let group = format!("-{}", self.child.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
        let _ = self.child.wait();
    }
}

impl Driver {
    /// Starts a driver and its session with the app. Other programs take ports too, so a start that fails is tried
    /// again with a driver and a port of its own.
    pub(crate) async fn start(home: &Path, arguments: &[&str]) -> (Self, Client) {
        let _alone = STARTING.lock().await;
        let mut errors = Vec::new();
        while errors.len() < STARTS {
            match Self::try_start(home, arguments).await {
                Ok(started) => return started,
                Err(error) => errors.push(error),
            }
        }
        let log = fs::read_to_string(log_of(home)).unwrap_or_default();
        panic!("the window did not open: {}; log: {log}", errors.join("; again: "));
    }

    /// Starts once; what was started is gone again when it fails.
    async fn try_start(home: &Path, arguments: &[&str]) -> Result<(Self, Client), String> {
        let port = free_port().map_err(|error| format!("no free port: {error}"))?;
        let mut driver = Self::spawn(home, port);
        driver.listens(port).await?;
        let capabilities = json!({"webkitgtk:browserOptions": {"binary": app(), "args": arguments}});
        let mut client = ClientBuilder::new(HttpConnector::new());
        client.capabilities(capabilities.as_object().unwrap().clone());
        let address = format!("http://127.0.0.1:{port}");
        let page = time::timeout(AGAIN * TIMES, client.connect(&address))
            .await
            .map_err(|_| format!("the driver at port {port} gave no session in time"))?
            .map_err(|error| format!("the driver at port {port} gave no session: {error}"))?;
        Ok((driver, page))
    }

    fn spawn(home: &Path, port: u16) -> Self {
        let log = File::options().create(true).append(true).open(log_of(home)).unwrap();
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
        Self { child }
    }

    /// Waits until the driver listens; one that has ended, as it does when its port is taken, never will.
    async fn listens(&mut self, port: u16) -> Result<(), String> {
        for _ in 0..TIMES {
            if let Some(status) = self.child.try_wait().map_err(|error| error.to_string())? {
                return Err(format!("the driver for port {port} ended with {status}"));
            }
            if TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
                return Ok(());
            }
            time::sleep(AGAIN).await;
        }
        Err(format!("the driver does not listen at port {port}"))
    }

    /// Returns the processes that the driver started: the app.
    pub(crate) fn apps(&self) -> Vec<u32> {
        let id = self.child.id();
        let list = fs::read_to_string(format!("/proc/{id}/task/{id}/children")).unwrap_or_default();
        list.split_whitespace().filter_map(|id| id.parse().ok()).collect()
    }
}

/// Where the driver and the app write what they have to say.
fn log_of(home: &Path) -> PathBuf {
    home.join("window.log")
}

fn free_port() -> io::Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
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

/// Waits until a process has ended.
pub(crate) async fn gone(process: u32) {
    let ended = || async {
        let state = fs::read_to_string(format!("/proc/{process}/stat")).ok();
        state
            .is_none_or(|stat| stat.rsplit(')').next().is_some_and(|rest| rest.trim_start().starts_with('Z')))
            .then_some(())
    };
    eventually(&format!("process {process} has ended"), ended).await;
}
