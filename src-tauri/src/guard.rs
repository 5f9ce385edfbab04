//! Keeps the window on Herold's own pages.
//!
//! The content security policy has no say over navigation of the whole page (`location.href = …`, a dropped link), so
//! it is refused here. Links of a notice are shown, never followed.

use tauri::{Runtime, Url, plugin::TauriPlugin};

/// Returns the plugin that refuses every address but the app's own.
pub(crate) fn stay_home<R: Runtime>() -> TauriPlugin<R> {
    tauri::plugin::Builder::new("stay-home").on_navigation(|_, url| is_home(url, tauri::is_dev())).build()
}

/// Says whether an address is one of Herold's pages; with `dev` those of the development server count too.
fn is_home(url: &Url, dev: bool) -> bool {
    match (url.scheme(), url.host_str()) {
        ("tauri", Some("localhost")) | ("http" | "https", Some("tauri.localhost")) => true,
        ("http", Some("localhost")) => dev && url.port() == Some(1420),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_home;

    fn home(url: &str, dev: bool) -> bool {
        is_home(&url.parse().unwrap(), dev)
    }

    #[test]
    fn only_own_pages_are_home() {
        assert!(home("tauri://localhost/index.html#open=%2Ftmp%2Fa.herold", false));
        assert!(home("http://tauri.localhost/", false));
        for away in [
            "https://example.org/",
            "http://localhost:1420/",
            "http://127.0.0.1:1420/",
            "tauri://example.org/",
            "http://tauri.localhost.example.org/",
            "file:///etc/passwd",
            "data:text/html,hello",
            "about:blank",
            "javascript:alert(1)",
        ] {
            assert!(!home(away, false), "{away}");
        }
    }

    #[test]
    fn the_development_server_counts_in_development_alone() {
        assert!(home("http://localhost:1420/", true));
        assert!(!home("http://localhost:8080/", true));
        assert!(!home("https://example.org/", true));
    }
}
