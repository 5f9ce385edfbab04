//! The shell of Herold: window, menus, dialogs and one-line adapters to the use cases in `herold-desk`.
//!
//! Nothing is decided here that a notice depends on. The shell brings the outside in (settings folder, language of the
//! system, clock, randomness), lets the page call the use cases and nothing else, and keeps the page at home.

mod argument;
pub mod commands;
mod guard;
mod menu;
pub mod outside;
mod window;

use herold_desk::{Desk, api::ErrorView};
use std::{path::PathBuf, process::ExitCode, sync::Arc};
use tauri::{App, AppHandle, Builder, Context, Manager, RunEvent, Runtime};
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};
use window::SizeFile;

/// Returns the builder with everything but the window system: the same app for the window and for the bridge.
///
/// The caller manages an `Arc<Desk>` before the first command comes.
pub fn configure<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    builder.plugin(tauri_plugin_dialog::init()).plugin(guard::stay_home()).invoke_handler(commands::handler())
}

/// Returns the configuration, the permissions and the screens, which are compiled into the program.
#[expect(clippy::disallowed_types, reason = "written so by Tauri's macro")]
pub fn context<R: Runtime>() -> Context<R> {
    tauri::generate_context!()
}

/// Runs the app until its window is closed.
pub fn run() -> ExitCode {
    let argument = argument::from_command_line();
    let built = configure(Builder::default())
        .enable_macos_default_menu(false)
        .on_menu_event(|app, event| menu::chosen(app, event.id().as_ref()))
        .setup(move |app| setup(app, argument))
        .build(context());
    match built {
        Ok(app) => {
            app.run(on_event);
            ExitCode::SUCCESS
        }
        Err(error) => {
            outside::complain(&error.to_string());
            ExitCode::FAILURE
        }
    }
}

fn setup(app: &mut App, argument: Option<PathBuf>) -> Result<(), Box<dyn std::error::Error>> {
    let folder = outside::settings_folder().or_else(|| app.path().app_config_dir().ok());
    match Desk::new(outside::outside(folder.clone())) {
        Ok(desk) => open_window(app, Arc::new(desk), argument, SizeFile::within(folder)),
        Err(error) => {
            tell_and_leave(app.handle(), &error);
            Ok(())
        }
    }
}

fn open_window(
    app: &mut App,
    desk: Arc<Desk>,
    argument: Option<PathBuf>,
    size: SizeFile,
) -> Result<(), Box<dyn std::error::Error>> {
    let address = argument.map(|path| argument::open(&desk, &path)).unwrap_or_default();
    let theme = desk.start().map(|start| start.settings.theme).unwrap_or_default();
    app.set_menu(menu::build(app.handle(), &desk)?)?;
    app.manage(desk);
    window::open(app, &address, theme, size)?;
    Ok(())
}

/// Without its settings Herold cannot start: says so in a dialog of the system, there being no page yet.
fn tell_and_leave(app: &AppHandle, error: &ErrorView) {
    outside::complain(&error.text);
    let handle = app.clone();
    app.dialog().message(&error.text).title("Herold").kind(MessageDialogKind::Error).show(move |_| handle.exit(1));
}

#[expect(clippy::needless_pass_by_value, reason = "so does `App::run` want it")]
fn on_event(app: &AppHandle, event: RunEvent) {
    match event {
        RunEvent::Exit => {
            if let Some(desk) = app.try_state::<Arc<Desk>>() {
                outside::report(desk.close());
            }
        }
        #[cfg(target_os = "macos")]
        RunEvent::Opened { urls } => {
            if let Some(path) = urls.first().and_then(|url| url.to_file_path().ok()) {
                window::show_file(app, &path);
            }
        }
        _ => {}
    }
}
