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

/// The settings and the cases opened before. Losing them harms nobody, so a broken file is begun anew.
pub(crate) struct Memory {
    file: Option<PathBuf>,
    stored: Stored,
}

impl Memory {
    pub(crate) fn load(folder: Option<&Path>) -> Self {
        let file = folder.map(|folder| folder.join("settings.json"));
        let read = |file: &PathBuf| serde_json::from_slice(&std::fs::read(file).ok()?).ok();
        Self { stored: file.as_ref().and_then(read).unwrap_or_default(), file }
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

    fn save(&self) -> std::io::Result<()> {
        let Some(file) = &self.file else { return Ok(()) };
        let Some(folder) = file.parent() else { return Ok(()) };
        std::fs::create_dir_all(folder)?;
        let mut temporary = tempfile::NamedTempFile::new_in(folder)?;
        temporary.write_all(&serde_json::to_vec_pretty(&self.stored)?)?;
        temporary.persist(file)?;
        Ok(())
    }
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
