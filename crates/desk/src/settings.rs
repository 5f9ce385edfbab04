use crate::api::{RecentCase, Settings};
use serde::{Deserialize, Serialize};
use std::io::Write;
use std::path::{Path, PathBuf};

/// The most cases that are remembered.
const MAX_RECENT: usize = 12;

/// What is kept for the person, in a small file of the settings folder; nothing of what is in a case.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Stored {
    settings: Settings,
    recent: Vec<Remembered>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Remembered {
    path: String,
    title: String,
    opened_at: String,
}

/// The settings and the cases opened before. Losing them harms nobody, so a broken file is begun anew. Beside them lies
/// the house's own profile, a profile file like any other, which is nobody's to lose.
pub(crate) struct Memory {
    file: Option<PathBuf>,
    stored: Stored,
    /// The profile when there is no folder to keep it in.
    profile: Option<Vec<u8>>,
}

impl Memory {
    pub(crate) fn load(folder: Option<&Path>) -> Self {
        let file = folder.map(|folder| folder.join("settings.json"));
        let read = |file: &PathBuf| serde_json::from_slice(&std::fs::read(file).ok()?).ok();
        Self { stored: file.as_ref().and_then(read).unwrap_or_default(), file, profile: None }
    }

    pub(crate) const fn settings(&self) -> &Settings {
        &self.stored.settings
    }

    pub(crate) fn set(&mut self, settings: Settings) -> std::io::Result<()> {
        let before = std::mem::replace(&mut self.stored.settings, settings);
        self.save().inspect_err(|_| self.stored.settings = before)
    }

    pub(crate) fn recent(&self) -> Vec<RecentCase> {
        let view = |entry: &Remembered| RecentCase {
            path: entry.path.clone(),
            title: entry.title.clone(),
            opened_at: entry.opened_at.clone(),
            present: Path::new(&entry.path).is_file(),
        };
        self.stored.recent.iter().map(view).collect()
    }

    pub(crate) fn remember(&mut self, path: &str, title: &str, opened_at: &str) -> std::io::Result<()> {
        self.stored.recent.retain(|entry| entry.path != path);
        let entry = Remembered { path: path.into(), title: title.into(), opened_at: opened_at.into() };
        self.stored.recent.insert(0, entry);
        self.stored.recent.truncate(MAX_RECENT);
        self.save()
    }

    /// Returns where the house's own profile lies.
    pub(crate) fn profile_path(&self) -> Option<PathBuf> {
        self.file.as_ref().map(|file| file.with_file_name("profile.json"))
    }

    /// Returns the house's own profile file, none when there is none. It is read anew each time: another window may have
    /// written it.
    pub(crate) fn profile(&self) -> std::io::Result<Option<Vec<u8>>> {
        let Some(path) = self.profile_path() else { return Ok(self.profile.clone()) };
        match crate::files::read(&path, crate::files::MOST) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(e) => Err(e),
        }
    }

    /// Keeps the house's own profile.
    pub(crate) fn set_profile(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        match self.profile_path() {
            Some(path) => write(&path, bytes),
            None => {
                self.profile = Some(bytes.to_owned());
                Ok(())
            }
        }
    }

    fn save(&self) -> std::io::Result<()> {
        let Some(file) = &self.file else { return Ok(()) };
        write(file, &serde_json::to_vec_pretty(&self.stored)?)
    }
}

/// Writes a file of the settings folder, whole or not at all.
fn write(file: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let Some(folder) = file.parent() else { return Ok(()) };
    std::fs::create_dir_all(folder)?;
    let mut temporary = tempfile::NamedTempFile::new_in(folder)?;
    temporary.write_all(bytes)?;
    temporary.persist(file)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cases_are_remembered_last_first_and_once() {
        let folder = tempfile::tempdir().unwrap();
        let mut memory = Memory::load(Some(folder.path()));
        memory.remember("/a", "A", "1").unwrap();
        memory.remember("/b", "B", "2").unwrap();
        memory.remember("/a", "A2", "3").unwrap();
        let again = Memory::load(Some(folder.path())).recent();
        let seen: Vec<_> = again.iter().map(|r| (r.path.as_str(), r.title.as_str(), r.present)).collect();
        assert_eq!(seen, [("/a", "A2", false), ("/b", "B", false)]);
    }

    #[test]
    fn a_broken_file_is_begun_anew() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("settings.json"), "{ broken").unwrap();
        assert_eq!(*Memory::load(Some(folder.path())).settings(), Settings::default());
    }
}
