//! The desktop app: `herold-app [CASE.herold]`.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    herold_app::run()
}
