//! What the page may call: one adapter per use case, each a single call into the desk.
//!
//! The table below is the whole list. It makes the adapters, the handler and [`COMMANDS`], which a test compares with
//! the permissions and with the interface of the screens.

use crate::{menu, outside, window};
use herold_desk::{
    Desk,
    api::{
        CaseView, ClipView, Code, DocumentRequest, ErrorView, ExportNames, ExportProgress, ExportRequest, Exported,
        FactsView, LetterheadRequest, LetterheadView, NewCaseRequest, NoticeRequest, NoticeView, OpenCaseRequest,
        ProfileFileRequest, ProfileView, SampleRequest, SectionView, SetFactRequest, SetNoticesRequest, Settings,
        Start,
    },
};
use std::sync::Arc;
use tauri::{AppHandle, Manager, Runtime, ipc::Response};

macro_rules! adapters {
    ($($name:ident($($argument:ident: $request:ty)?) -> $response:ty;)+) => {
        /// The names of the commands.
        pub const COMMANDS: &[&str] = &[$(stringify!($name)),+, "save_settings", "show_exported", "notice_pdf"];

        $(
            #[tauri::command]
            async fn $name<R: Runtime>(app: AppHandle<R> $(, $argument: $request)?) -> Result<$response, ErrorView> {
                at_the_desk(&app, move |desk| desk.$name($($argument)?)).await
            }
        )+

        /// Returns the handler of all commands.
        pub(crate) fn handler<R: Runtime>() -> impl Fn(tauri::ipc::Invoke<R>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($name),+, save_settings, show_exported, notice_pdf]
        }
    };
}

adapters! {
    start() -> Start;
    texts(language: String) -> String;
    case_new(request: NewCaseRequest) -> CaseView;
    case_open(request: OpenCaseRequest) -> CaseView;
    case_sample(request: SampleRequest) -> CaseView;
    case_view() -> CaseView;
    case_close() -> ();
    set_notices(request: SetNoticesRequest) -> CaseView;
    questions() -> Vec<SectionView>;
    facts_view() -> FactsView;
    set_fact(request: SetFactRequest) -> FactsView;
    undo() -> FactsView;
    redo() -> FactsView;
    notice_view(request: NoticeRequest) -> NoticeView;
    notice_clip(request: DocumentRequest) -> ClipView;
    export_names(request: ExportRequest) -> ExportNames;
    export(request: ExportRequest) -> Exported;
    export_progress() -> ExportProgress;
    export_cancel(ticket: u32) -> ();
    profile_view() -> ProfileView;
    profile_open() -> ProfileView;
    profile_discard() -> ProfileView;
    set_profile_fact(request: SetFactRequest) -> ProfileView;
    profile_import(request: ProfileFileRequest) -> ProfileView;
    profile_export(request: ProfileFileRequest) -> ();
    profile_from_case() -> ProfileView;
    profile_to_case() -> FactsView;
    letterhead(request: LetterheadRequest) -> LetterheadView;
}

/// An adapter with something to do besides: menu and window frame follow the settings.
#[tauri::command]
async fn save_settings<R: Runtime>(app: AppHandle<R>, settings: Settings) -> Result<Settings, ErrorView> {
    let saved = at_the_desk(&app, move |desk| desk.save_settings(settings)).await?;
    menu::reword(&app);
    window::dress(&app, saved.theme);
    Ok(saved)
}

/// Shows the folder of the last export in the file manager. Takes no path: the page can have no other folder opened.
#[tauri::command]
async fn show_exported<R: Runtime>(app: AppHandle<R>) -> Result<(), ErrorView> {
    at_the_desk(&app, move |desk| {
        let shown = desk.exported_folder().is_some_and(|folder| outside::show_folder(&folder));
        let not_shown = || ErrorView { code: Code::Other, text: desk.message("export-not-shown", &[]), fact: None };
        if shown { Ok(()) } else { Err(not_shown()) }
    })
    .await
}

/// Returns the pages of a notice as bytes, not as a list of numbers in JSON.
#[tauri::command]
async fn notice_pdf<R: Runtime>(app: AppHandle<R>, request: DocumentRequest) -> Result<Response, ErrorView> {
    at_the_desk(&app, move |desk| desk.notice_pdf(request)).await.map(Response::new)
}

/// Runs a use case off the main thread, so that neither the window nor another call waits for it.
async fn at_the_desk<R: Runtime, T: Send + 'static>(
    app: &AppHandle<R>,
    work: impl FnOnce(&Desk) -> Result<T, ErrorView> + Send + 'static,
) -> Result<T, ErrorView> {
    let desk = Arc::clone(&*app.state::<Arc<Desk>>());
    let worker = Arc::clone(&desk);
    match tauri::async_runtime::spawn_blocking(move || work(&worker)).await {
        Ok(result) => result,
        Err(_) => Err(ErrorView { code: Code::Other, text: desk.message("shell-broken", &[]), fact: None }),
    }
}

#[cfg(test)]
mod tests {
    use super::COMMANDS;
    use std::{collections::BTreeSet, fs, path::Path};

    fn read(path: &str) -> String {
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
    }

    fn commands() -> BTreeSet<String> {
        COMMANDS.iter().map(|&name| name.to_owned()).collect()
    }

    /// Returns what stands in quotes behind each `mark`.
    fn quoted_behind(text: &str, mark: &str) -> BTreeSet<String> {
        text.split(mark).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
    }

    #[test]
    fn every_command_is_permitted_and_nothing_else() {
        let file = read("src-tauri/permissions/use-cases.toml");
        let list = file.split_once("commands.allow = [").unwrap().1.split(']').next().unwrap();
        let permitted: BTreeSet<String> = list.split('"').skip(1).step_by(2).map(str::to_owned).collect();
        assert_eq!(permitted, commands());
        assert_eq!(COMMANDS.len(), permitted.len(), "a command is named twice");
    }

    #[test]
    fn the_screens_call_every_command_and_nothing_else() {
        assert_eq!(quoted_behind(&read("ui/src/lib/backend/commands.ts"), "call(\""), commands());
    }

    #[test]
    fn the_window_may_do_nothing_but_call_and_open_dialogs() {
        let config: serde_json::Value = serde_json::from_str(&read("tauri.conf.json")).unwrap();
        let capabilities = config["app"]["security"]["capabilities"].as_array().unwrap();
        assert_eq!(capabilities.len(), 1);
        assert_eq!(
            capabilities[0]["permissions"],
            serde_json::json!(["use-cases", "dialog:allow-open", "dialog:allow-save"])
        );
        let policy = config["app"]["security"]["csp"].to_string();
        assert!(policy.contains("\"default-src\":\"'none'\""), "{policy}");
        assert!(!policy.contains("unsafe"), "{policy}");
    }
}
