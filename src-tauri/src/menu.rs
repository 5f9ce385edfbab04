//! The menu bar: worded by the desk, heard by the page.
//!
//! A chosen entry reaches the page as the event `herold-menu` on `document`, its `detail` the entry's id. Undo and redo
//! carry no shortcut: as a menu shortcut Ctrl+Z would be taken from the text field in which a person types. The page
//! hears the key itself, leaves it to a field that has something to take back, and else takes back the last change of
//! the case, as the menu entry does.

use crate::window;
use herold_desk::Desk;
use std::sync::Arc;
use tauri::{
    AppHandle, Manager, Runtime, Wry,
    menu::{AboutMetadataBuilder, Menu, MenuBuilder, MenuItem, MenuItemBuilder, Submenu, SubmenuBuilder},
};

/// The entries that the page hears, with their shortcuts.
const ENTRIES: &[(&str, Option<&str>)] = &[
    ("new", Some("CmdOrCtrl+N")),
    ("open", Some("CmdOrCtrl+O")),
    ("close", Some("CmdOrCtrl+W")),
    ("export", Some("CmdOrCtrl+E")),
    ("undo", None),
    ("redo", None),
    ("case", Some("CmdOrCtrl+1")),
    ("facts", Some("CmdOrCtrl+2")),
    ("notice", Some("CmdOrCtrl+3")),
    ("profile", Some("CmdOrCtrl+4")),
    ("settings", Some("CmdOrCtrl+5")),
    ("shortcuts", Some("F1")),
];

/// Closes the window, and with it the app.
const QUIT: &str = "quit";

/// The entries that the shell carries out in the page's text field, with WebKit's names for them.
#[cfg(target_os = "linux")]
const EDITING: &[(&str, &str)] = &[("cut", "Cut"), ("copy", "Copy"), ("paste", "Paste"), ("select-all", "SelectAll")];

/// Builds the menu bar in the language of the screens.
pub(crate) fn build<R: Runtime>(app: &AppHandle<R>, desk: &Desk) -> tauri::Result<Menu<R>> {
    let words = Words { app, desk };
    let file = words.submenu("file").items(&[&words.entry("new")?, &words.entry("open")?]).separator();
    let file = file.item(&words.entry("export")?).separator().item(&words.entry("close")?);
    let view = words
        .submenu("view")
        .items(&[&words.entry("case")?, &words.entry("facts")?, &words.entry("notice")?])
        .separator()
        .items(&[&words.entry("profile")?, &words.entry("settings")?])
        .build()?;
    let help = words.submenu("help").item(&words.entry("shortcuts")?);
    let edit = words.edit()?;
    if cfg!(target_os = "macos") {
        let program = SubmenuBuilder::new(app, "Herold")
            .about_with_text(words.say("about"), Some(about()))
            .separator()
            .services()
            .separator()
            .hide()
            .hide_others()
            .show_all()
            .separator()
            .quit_with_text(words.say("quit"))
            .build()?;
        MenuBuilder::new(app).items(&[&program, &file.build()?, &edit, &view, &help.build()?]).build()
    } else {
        // Tauri's own entry is greyed out on Linux.
        let quit = MenuItemBuilder::with_id(QUIT, words.say("quit")).accelerator("CmdOrCtrl+Q").build(app)?;
        let file = file.item(&quit).build()?;
        let help = help.separator().about_with_text(words.say("about"), Some(about())).build()?;
        MenuBuilder::new(app).items(&[&file, &edit, &view, &help]).build()
    }
}

fn about<'a>() -> tauri::menu::AboutMetadata<'a> {
    AboutMetadataBuilder::new()
        .name(Some("Herold"))
        .version(Some(env!("CARGO_PKG_VERSION")))
        .license(Some(env!("CARGO_PKG_LICENSE")))
        .build()
}

/// The texts of the menu.
struct Words<'a, R: Runtime> {
    app: &'a AppHandle<R>,
    desk: &'a Desk,
}

impl<'a, R: Runtime> Words<'a, R> {
    fn say(&self, id: &str) -> String {
        self.desk.message(&format!("menu-{id}"), &[])
    }

    fn submenu(&self, id: &str) -> SubmenuBuilder<'a, R, AppHandle<R>> {
        SubmenuBuilder::new(self.app, self.say(id))
    }

    fn entry(&self, id: &str) -> tauri::Result<MenuItem<R>> {
        let item = MenuItemBuilder::with_id(id, self.say(id));
        match ENTRIES.iter().find(|(entry, _)| *entry == id) {
            Some((_, Some(keys))) => item.accelerator(keys).build(self.app),
            _ => item.build(self.app),
        }
    }

    /// On Linux cut, copy and paste go straight to the web view, which works under X11 and Wayland alike.
    #[cfg(target_os = "linux")]
    fn edit(&self) -> tauri::Result<Submenu<R>> {
        let mut edit = self.submenu("edit").items(&[&self.entry("undo")?, &self.entry("redo")?]).separator();
        for (id, _) in EDITING {
            edit = edit.item(&self.entry(id)?);
        }
        edit.build()
    }

    #[cfg(target_os = "windows")]
    fn edit(&self) -> tauri::Result<Submenu<R>> {
        let edit = self.submenu("edit").items(&[&self.entry("undo")?, &self.entry("redo")?]).separator();
        self.clipboard(edit).build()
    }

    /// macOS knows Cmd+Z in text fields only through the menu; the changes of the case have entries of their own.
    #[cfg(target_os = "macos")]
    fn edit(&self) -> tauri::Result<Submenu<R>> {
        let edit = self.submenu("edit").undo_with_text(self.say("undo-typing")).redo_with_text(self.say("redo-typing"));
        let edit = self.clipboard(edit.separator());
        edit.separator().items(&[&self.entry("undo")?, &self.entry("redo")?]).build()
    }

    #[cfg(not(target_os = "linux"))]
    fn clipboard(&self, edit: SubmenuBuilder<'a, R, AppHandle<R>>) -> SubmenuBuilder<'a, R, AppHandle<R>> {
        edit.cut_with_text(self.say("cut"))
            .copy_with_text(self.say("copy"))
            .paste_with_text(self.say("paste"))
            .select_all_with_text(self.say("select-all"))
    }
}

/// Builds the menu anew after the language of the screens changed.
pub(crate) fn reword<R: Runtime>(app: &AppHandle<R>) {
    // On the mock runtime of the bridge there is no menu to reword.
    if app.menu().is_none() {
        return;
    }
    let desk = Arc::clone(&*app.state::<Arc<Desk>>());
    if let Ok(menu) = build(app, &desk) {
        let _ = app.set_menu(menu);
    }
}

/// Carries out what was chosen in the menu, or tells the page.
pub(crate) fn chosen(app: &AppHandle<Wry>, id: &str) {
    let Some(page) = app.get_webview_window(window::LABEL) else { return };
    #[cfg(target_os = "linux")]
    if let Some((_, command)) = EDITING.iter().find(|(entry, _)| *entry == id) {
        use webkit2gtk::WebViewExt;
        let _ = page.with_webview(|view| view.inner().execute_editing_command(command));
        return;
    }
    if id == QUIT {
        let _ = page.close();
    } else if ENTRIES.iter().any(|(entry, _)| *entry == id) {
        let detail = window::json_text(id);
        let _ = page.eval(format!(
            "document.dispatchEvent(new CustomEvent('herold-menu', {{ detail: {detail}, bubbles: true }}))"
        ));
    }
}
