//! The one window: its address, its frame, the size it had last time.

use herold_desk::api::Theme;
use serde::{Deserialize, Serialize};
use std::{fs, io, path::PathBuf};
use tauri::{
    App, AppHandle, Manager, Runtime, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent,
    utils::config::Color,
};

/// The label in `tauri.conf.json`, which the permissions are given to.
pub(crate) const LABEL: &str = "main";

/// `--desk` of the screens, light and dark: nothing flashes before the first paint.
const PAPER: Color = Color(0xea, 0xe4, 0xd7, 0xff);
const NIGHT: Color = Color(0x16, 0x14, 0x11, 0xff);

/// Opens the window on the first screen; `fragment` goes behind the `#` of its address.
pub(crate) fn open(app: &App, fragment: &str, theme: Theme, size: SizeFile) -> Result<(), Box<dyn std::error::Error>> {
    let mut config = app.config().app.windows.iter().find(|window| window.label == LABEL).cloned().unwrap_or_default();
    if !fragment.is_empty() {
        config.url = WebviewUrl::App(format!("index.html#{fragment}").into());
    }
    if let Some(last) = size.read() {
        config.width = last.width.max(config.min_width.unwrap_or(0.0));
        config.height = last.height.max(config.min_height.unwrap_or(0.0));
        config.maximized = last.maximized;
    }
    let window = WebviewWindowBuilder::from_config(app, &config)?
        .theme(frame(theme))
        .background_color(if theme == Theme::Dark { NIGHT } else { PAPER })
        .on_document_title_changed(|window, title| {
            let _ = window.set_title(&title);
        })
        .build()?;
    if theme == Theme::System && window.theme().is_ok_and(|theme| theme == tauri::Theme::Dark) {
        window.set_background_color(Some(NIGHT))?;
    }
    let closing = window.clone();
    window.on_window_event(move |event| {
        if let WindowEvent::CloseRequested { .. } = event {
            size.write(&closing);
        }
    });
    Ok(())
}

/// Gives the frames of all windows the brightness of the settings.
pub(crate) fn dress<R: Runtime>(app: &AppHandle<R>, theme: Theme) {
    for window in app.webview_windows().values() {
        let _ = window.set_theme(frame(theme));
    }
}

fn frame(theme: Theme) -> Option<tauri::Theme> {
    match theme {
        Theme::System => None,
        Theme::Light => Some(tauri::Theme::Light),
        Theme::Dark => Some(tauri::Theme::Dark),
    }
}

/// Shows a case that the system hands over while Herold runs already: a double click in the Finder.
#[cfg(target_os = "macos")]
pub(crate) fn show_file(app: &AppHandle, path: &std::path::Path) {
    let (Some(desk), Some(window)) =
        (app.try_state::<std::sync::Arc<herold_desk::Desk>>(), app.get_webview_window(LABEL))
    else {
        return;
    };
    let fragment = crate::argument::open(&desk, path);
    let _ = window.eval(format!("location.hash = {}; location.reload();", json_text(&fragment)));
}

/// Returns a text as a JavaScript literal.
pub(crate) fn json_text(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// The size that the window had when it was last closed.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
struct Size {
    /// In logical pixels, without the frame.
    width: f64,
    height: f64,
    maximized: bool,
}

/// Where the size is kept: `window.json` in the settings folder. The place is the window manager's business.
#[derive(Debug, Clone)]
pub(crate) struct SizeFile(Option<PathBuf>);

impl SizeFile {
    pub(crate) fn within(settings_folder: Option<PathBuf>) -> Self {
        Self(settings_folder.map(|folder| folder.join("window.json")))
    }

    /// Returns the size, or none when there is none or the file makes no sense: then the window opens as ever.
    fn read(&self) -> Option<Size> {
        let size: Size = serde_json::from_slice(&fs::read(self.0.as_ref()?).ok()?).ok()?;
        (size.width.is_finite() && size.height.is_finite() && size.width < 20_000.0 && size.height < 20_000.0)
            .then_some(size)
    }

    fn write<R: Runtime>(&self, window: &WebviewWindow<R>) {
        let (Some(path), Ok(inner), Ok(scale)) = (&self.0, window.inner_size(), window.scale_factor()) else { return };
        let inner = inner.to_logical::<f64>(scale);
        let maximized = window.is_maximized().unwrap_or(false);
        // A maximised window says nothing of the size it goes back to: that of before stays.
        let (width, height) = match self.read() {
            Some(last) if maximized => (last.width, last.height),
            _ => (inner.width, inner.height),
        };
        let _ = keep(path, Size { width, height, maximized });
    }
}

fn keep(path: &PathBuf, size: Size) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, serde_json::to_vec(&size)?)
}

#[cfg(test)]
mod tests {
    use super::{Size, SizeFile, json_text, keep};
    use std::fs;

    #[test]
    fn a_size_comes_back_and_nonsense_does_not() {
        let folder = std::env::temp_dir().join(format!("herold-window-{}", std::process::id()));
        let file = SizeFile::within(Some(folder.clone()));
        assert_eq!(file.read(), None);
        let path = folder.join("window.json");
        let size = Size { width: 1024.0, height: 700.5, maximized: true };
        keep(&path, size).unwrap();
        assert_eq!(file.read(), Some(size));
        for nonsense in ["", "{", "[]", r#"{"width":1e9,"height":2,"maximized":false}"#] {
            fs::write(&path, nonsense).unwrap();
            assert_eq!(file.read(), None, "{nonsense}");
        }
        fs::remove_dir_all(folder).unwrap();
        assert_eq!(SizeFile::within(None).read(), None);
    }

    #[test]
    fn texts_become_literals() {
        assert_eq!(json_text("a\"b\\c\n</script>"), r#""a\"b\\c\n</script>""#);
    }
}
