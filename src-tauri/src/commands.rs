//! What the page may call: one adapter per use case, each a single call into the desk.
//!
//! The table below is the whole list. It makes the adapters, the handler and [`COMMANDS`], which a test compares with
//! the permissions and with the interface of the screens.

use crate::{menu, window};
use herold_desk::{
    Desk,
    api::{
        CaseView, Code, ErrorView, ExportRequest, Exported, FactsView, NewCaseRequest, NoticeRequest, NoticeView,
        OpenCaseRequest, SampleRequest, SectionView, SetFactRequest, SetNoticesRequest, Settings, Start,
    },
};
use std::sync::Arc;
use tauri::{AppHandle, Manager, Runtime};

macro_rules! adapters {
    ($($name:ident($($argument:ident: $request:ty)?) -> $response:ty;)+) => {
        /// The names of the commands.
        pub const COMMANDS: &[&str] = &[$(stringify!($name)),+, "save_settings"];

        $(
            #[tauri::command]
            async fn $name<R: Runtime>(app: AppHandle<R> $(, $argument: $request)?) -> Result<$response, ErrorView> {
                at_the_desk(&app, move |desk| desk.$name($($argument)?)).await
            }
        )+

        /// Returns the handler of all commands.
        pub(crate) fn handler<R: Runtime>() -> impl Fn(tauri::ipc::Invoke<R>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($name),+, save_settings]
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
    export(request: ExportRequest) -> Exported;
}

/// The one adapter with something to do besides: menu and window frame follow the settings.
#[tauri::command]
async fn save_settings<R: Runtime>(app: AppHandle<R>, settings: Settings) -> Result<Settings, ErrorView> {
    let saved = at_the_desk(&app, move |desk| desk.save_settings(settings)).await?;
    menu::reword(&app);
    window::dress(&app, saved.theme);
    Ok(saved)
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
