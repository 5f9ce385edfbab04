//! Herold in an ordinary browser, for tests of the screens: `herold-bridge [--port N] [--dist FOLDER]`.
//!
//! Serves `ui/dist` on the loopback interface and sends each `POST /__ipc__/COMMAND` through Tauri's own message
//! handling, permissions included, to the commands of the app: the same app on Tauri's mock runtime, without a window.
//! For development alone; it is in no package. Prints its address on the first line of the output. Settings are kept
//! in the folder that `HEROLD_HOME` names, and nowhere without it.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a tool of the command line")]

use herold_app::outside;
use herold_desk::Desk;
use std::{
    collections::BTreeMap,
    fs,
    io::Read,
    path::{Component, Path, PathBuf},
    process::ExitCode,
    sync::{Arc, mpsc},
    thread,
    time::Duration,
};
use tauri::{
    Manager, WebviewWindow, WebviewWindowBuilder,
    ipc::{CallbackFn, InvokeBody, InvokeError, InvokeResponse, InvokeResponseBody},
    test::{INVOKE_KEY, MockRuntime, mock_builder},
    utils::config::{Config, Csp},
    webview::InvokeRequest,
};
use tiny_http::{Header, Method, Request, Response, Server};

/// No request of the screens comes near this size.
const LARGEST_BODY: u64 = 4 * 1024 * 1024;
/// Browsers hold six connections at most to one host.
const THREADS: usize = 8;
/// An export takes seconds; a command that has not answered by then is lost.
const PATIENCE: Duration = Duration::from_secs(120);

fn main() -> ExitCode {
    match serve() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("herold-bridge: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn serve() -> Result<(), String> {
    let options = Options::read(std::env::args().skip(1))?;
    let desk = Desk::new(outside::outside(outside::settings_folder())).map_err(|error| error.text)?;
    let app = herold_app::configure(mock_builder())
        .build(herold_app::context())
        .map_err(|error| format!("the app does not start: {error}"))?;
    app.manage(Arc::new(desk));
    let window = WebviewWindowBuilder::new(&app, "main", tauri::WebviewUrl::default())
        .build()
        .map_err(|error| format!("the window does not open: {error}"))?;
    let server = Server::http(("127.0.0.1", options.port))
        .map_err(|error| format!("port {} cannot be had: {error}; take --port 0", options.port))?;
    let port = server.server_addr().to_ip().map_or(options.port, |address| address.port());
    let page = Page { dist: options.dist, policy: content_policy(app.config()) };
    println!("http://127.0.0.1:{port}");
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                while let Ok(request) = server.recv() {
                    page.answer(request, &window);
                }
            });
        }
    });
    Ok(())
}

/// What the command line says.
#[derive(Debug, PartialEq)]
struct Options {
    /// 0 for any that is free.
    port: u16,
    dist: PathBuf,
}

impl Options {
    fn read(mut arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options = Self { port: 0, dist: "ui/dist".into() };
        while let Some(name) = arguments.next() {
            let value = arguments.next();
            match (name.as_str(), value) {
                ("--port", Some(port)) => {
                    options.port =
                        port.parse().map_err(|_| format!("--port takes a number up to 65535, not {port}"))?;
                }
                ("--dist", Some(folder)) => options.dist = folder.into(),
                _ => return Err(format!("{name}: usage is herold-bridge [--port N] [--dist FOLDER]")),
            }
        }
        Ok(options)
    }
}

/// Returns the content security policy of the window, with calls to this server instead of Tauri's own protocol.
fn content_policy(config: &Config) -> String {
    let directives = config.app.security.csp.as_ref().map(directives).unwrap_or_default();
    let own = |(name, sources)| {
        if name == "connect-src" { format!("{name} 'self'") } else { format!("{name} {sources}") }
    };
    directives.into_iter().map(own).collect::<Vec<_>>().join("; ")
}

/// Returns name and sources of each directive, in the order of the names.
fn directives(policy: &Csp) -> BTreeMap<String, String> {
    let text = policy.to_string();
    text.split(';')
        .filter_map(|directive| directive.trim().split_once(' '))
        .map(|(name, sources)| (name.to_owned(), sources.to_owned()))
        .collect()
}

/// What is served, and to whom.
struct Page {
    dist: PathBuf,
    policy: String,
}

impl Page {
    fn answer(&self, mut request: Request, window: &WebviewWindow<MockRuntime>) {
        let reply = if Self::is_for_us(&request) {
            self.reply(&mut request, window)
        } else {
            Reply::text(403, "this address belongs to a test of Herold")
        };
        let mut response = Response::from_data(reply.body).with_status_code(reply.status);
        let headers = [
            ("content-type", reply.kind),
            ("content-security-policy", &self.policy),
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("cache-control", "no-store"),
        ];
        for header in headers.into_iter().filter_map(|(name, value)| Header::from_bytes(name, value).ok()) {
            response.add_header(header);
        }
        // The browser may have gone in the meantime.
        let _ = request.respond(response);
    }

    /// Says whether a request comes to this computer by name and not from a site of another.
    fn is_for_us(request: &Request) -> bool {
        let value = |name: &'static str| {
            request.headers().iter().find(|header| header.field.equiv(name)).map(|header| header.value.as_str())
        };
        value("host").is_some_and(is_loopback)
            && value("origin").is_none_or(|origin| origin.strip_prefix("http://").is_some_and(is_loopback))
    }

    fn reply(&self, request: &mut Request, window: &WebviewWindow<MockRuntime>) -> Reply {
        let address = request.url().split(['?', '#']).next().unwrap_or_default().to_owned();
        let Some(path) = decode(&address) else { return Reply::text(400, "the address is not UTF-8") };
        match (request.method().clone(), path.strip_prefix("/__ipc__/")) {
            (Method::Post, Some(command)) => match body(request) {
                Ok(arguments) => call(window, command, arguments),
                Err(reply) => reply,
            },
            (Method::Get, None) => self.file(&path),
            _ => Reply::text(405, "GET for files, POST for /__ipc__/COMMAND"),
        }
    }

    fn file(&self, path: &str) -> Reply {
        let name = match path.trim_start_matches('/') {
            "" => "index.html",
            name => name,
        };
        let relative = Path::new(name);
        if !relative.components().all(|part| matches!(part, Component::Normal(_))) || name.contains('\\') {
            return Reply::text(400, "no such path");
        }
        match fs::read(self.dist.join(relative)) {
            Ok(body) => Reply { status: 200, kind: kind(relative), body },
            Err(_) => Reply::text(404, "not there; is ui/dist built?"),
        }
    }
}

/// Says whether a host, with or without a port, is this computer; the port may be that of Vite, which hands calls on.
fn is_loopback(host: &str) -> bool {
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    ["127.0.0.1", "localhost"].contains(&name)
}

/// What goes back.
struct Reply {
    status: u16,
    kind: &'static str,
    body: Vec<u8>,
}

impl Reply {
    fn text(status: u16, text: &str) -> Self {
        Self { status, kind: "text/plain; charset=utf-8", body: text.as_bytes().to_vec() }
    }

    fn json(status: u16, body: Vec<u8>) -> Self {
        Self { status, kind: "application/json", body }
    }
}

fn body(request: &mut Request) -> Result<serde_json::Value, Reply> {
    let mut bytes = Vec::new();
    let read = request.as_reader().take(LARGEST_BODY + 1).read_to_end(&mut bytes);
    if read.is_err() {
        return Err(Reply::text(400, "the body broke off"));
    }
    if bytes.len() as u64 > LARGEST_BODY {
        return Err(Reply::text(413, "the body is too large"));
    }
    if bytes.is_empty() {
        return Ok(serde_json::Value::Object(serde_json::Map::new()));
    }
    serde_json::from_slice(&bytes).map_err(|error| Reply::text(400, &format!("the body is not JSON: {error}")))
}

/// Calls a command as the page in the window would.
fn call(window: &WebviewWindow<MockRuntime>, command: &str, arguments: serde_json::Value) -> Reply {
    let home = if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };
    let Ok(url) = home.parse() else { return Reply::text(500, "Tauri's own address is none") };
    let request = InvokeRequest {
        cmd: command.to_owned(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url,
        body: InvokeBody::Json(arguments),
        headers: tauri::http::HeaderMap::new(),
        invoke_key: INVOKE_KEY.to_owned(),
    };
    let (send, receive) = mpsc::channel();
    let webview: &tauri::Webview<MockRuntime> = window.as_ref();
    let responder = move |_, _, response, _, _| {
        // Nobody listens any more when the command came too late.
        let _ = send.send(response);
    };
    webview.clone().on_message(request, Box::new(responder));
    match receive.recv_timeout(PATIENCE) {
        Ok(InvokeResponse::Ok(InvokeResponseBody::Json(text))) => Reply::json(200, text.into_bytes()),
        Ok(InvokeResponse::Ok(InvokeResponseBody::Raw(bytes))) => {
            Reply { status: 200, kind: "application/octet-stream", body: bytes }
        }
        Ok(InvokeResponse::Err(InvokeError(error))) => Reply::json(422, error.to_string().into_bytes()),
        Err(_) => Reply::text(500, "the command did not answer"),
    }
}

/// Resolves `%…` in a path; none when the result is not UTF-8 or an escape is cut off.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            let digits =
                std::str::from_utf8(&digits).ok().filter(|text| text.bytes().all(|b| b.is_ascii_hexdigit()))?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok().filter(|text| !text.contains('\0'))
}

fn kind(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("json") => "application/json",
        Some("woff2") => "font/woff2",
        Some("woff") => "font/woff",
        Some("txt" | "ftl") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::{Options, Page, content_policy, decode, directives, is_loopback};

    #[test]
    fn escapes_are_resolved_once_and_broken_ones_refused() {
        assert_eq!(decode("/__ipc__/plugin%3Adialog%7Copen").as_deref(), Some("/__ipc__/plugin:dialog|open"));
        assert_eq!(decode("/%25%32%46").as_deref(), Some("/%2F"));
        assert_eq!(decode("/a%C3%A4").as_deref(), Some("/aä"));
        for broken in ["/%", "/%4", "/%zz", "/%+1", "/%ff", "/a%00b"] {
            assert_eq!(decode(broken), None, "{broken}");
        }
    }

    #[test]
    fn only_this_computer_is_answered() {
        for own in ["127.0.0.1:1430", "localhost:1420", "localhost"] {
            assert!(is_loopback(own), "{own}");
        }
        for other in ["evil.example:1430", "127.0.0.1.evil.example", "localhost.evil.example:80", "", "[::1]:80"] {
            assert!(!is_loopback(other), "{other}");
        }
    }

    #[test]
    fn files_outside_the_folder_are_not_served() {
        let folder = std::env::temp_dir().join(format!("herold-bridge-{}", std::process::id()));
        let dist = folder.join("dist");
        std::fs::create_dir_all(dist.join("assets")).unwrap();
        std::fs::write(folder.join("secret.txt"), "secret").unwrap();
        std::fs::write(dist.join("index.html"), "<p>home").unwrap();
        std::fs::write(dist.join("assets/a.js"), "1").unwrap();
        let page = Page { dist, policy: String::new() };
        assert_eq!((page.file("/").status, page.file("/").kind), (200, "text/html; charset=utf-8"));
        assert_eq!(page.file("/assets/a.js").body, b"1");
        for outside in ["/../secret.txt", "/assets/../../secret.txt", "/..\\secret.txt", "//../secret.txt", "/./"] {
            assert!(page.file(outside).status >= 400, "{outside}");
        }
        assert_eq!(page.file("/assets").status, 404);
        assert_eq!(page.file("/nothing.css").status, 404);
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn the_policy_is_the_windows_but_for_the_calls() {
        let context = herold_app::context::<tauri::test::MockRuntime>();
        let own = context.config().app.security.csp.clone().unwrap();
        let policy = content_policy(context.config());
        assert!(policy.contains("default-src 'none'"), "{policy}");
        assert!(policy.contains("connect-src 'self'"), "{policy}");
        assert!(!policy.contains("ipc:"), "{policy}");
        assert_eq!(policy.split(';').count(), directives(&own).len());
    }

    #[test]
    fn the_command_line_is_checked() {
        let read = |arguments: &[&str]| Options::read(arguments.iter().map(|&argument| argument.to_owned()));
        assert_eq!(read(&[]), Ok(Options { port: 0, dist: "ui/dist".into() }));
        assert_eq!(read(&["--port", "1430", "--dist", "x"]), Ok(Options { port: 1430, dist: "x".into() }));
        for wrong in [&["--port"] as &[&str], &["--port", "70000"], &["--what", "1"]] {
            assert!(read(wrong).is_err(), "{wrong:?}");
        }
    }
}
