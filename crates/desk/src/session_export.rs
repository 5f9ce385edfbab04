//! Exports from the window: what the files would be called, how far an export is, and how it is broken off.

use crate::DeskError;
use crate::api::{ErrorView, ExportNames, ExportProgress, ExportRequest, Exported, ExportedFile};
use crate::export::{Bundle, Export, Format, Step, Written, export, export_names};
use crate::export_extras::Extras;
use crate::export_layout::ExportLayout;
use crate::export_name::Pattern;
use crate::session::{Desk, no_case};
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};

/// What is known of the export that runs, for those who do not wait for it.
#[derive(Default)]
pub(crate) struct Exporting {
    /// The ticket of the export that is to end. A ticket and not a flag: whichever of the two calls comes first, no
    /// other export is hit.
    cancelled: AtomicU32,
    progress: Mutex<ExportProgress>,
    folder: Mutex<Option<PathBuf>>,
}

fn held<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    // Every value in here is whole at any time.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn asked_for(request: ExportRequest) -> Result<Export, DeskError> {
    Ok(Export {
        kind: request.kind,
        languages: request.languages,
        layout: ExportLayout::from_key(&request.layout)?,
        formats: request.formats.iter().map(|f| Format::from_key(f)).collect::<Result<_, _>>()?,
        folder: PathBuf::from(request.folder),
        name: request.name.as_deref().map(Pattern::parse).transpose()?.unwrap_or_default(),
        bundle: request.bundle.as_deref().map(Bundle::from_key).transpose()?,
        extras: Extras::read(request.paper.as_deref(), request.attach_facts, &request.attach)?,
    })
}

impl Desk {
    /// Returns what the files of an export would be called.
    ///
    /// # Errors
    /// When something is unknown or the pattern cannot be read.
    pub fn export_names(&self, request: ExportRequest) -> Result<ExportNames, ErrorView> {
        self.with(|state, _, _| {
            let case = state.case.as_ref().ok_or_else(no_case)?;
            let what = asked_for(request)?;
            let names = export_names(&self.house, case, &what, (self.outside.now)())?;
            Ok(ExportNames { pattern: what.name.to_string(), names })
        })
    }

    /// Writes the documents of a notice.
    ///
    /// # Errors
    /// When something is unknown or a file cannot be written; `cancelled` when it was broken off. Nothing of it is left
    /// then.
    pub fn export(&self, request: ExportRequest) -> Result<Exported, ErrorView> {
        let ticket = request.ticket;
        self.with(|state, _, _| {
            let case = state.case.as_ref().ok_or_else(no_case)?;
            let what = asked_for(request)?;
            let progress = |step: Step<'_>| {
                let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
                *held(&self.exporting.progress) =
                    ExportProgress { ticket, name: step.name.to_owned(), done: count(step.done), of: count(step.of) };
                if ticket != 0 && self.exporting.cancelled.load(Ordering::Relaxed) == ticket {
                    return ControlFlow::Break(());
                }
                ControlFlow::Continue(())
            };
            let written = export(&self.house, case, &state.fonts, &what, (self.outside.now)(), progress)?;
            let folder = written.first().and_then(|written| written.path.parent()).unwrap_or(&what.folder);
            *held(&self.exporting.folder) = std::path::absolute(folder).ok();
            let file = |w: Written| ExportedFile {
                name: w.path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default(),
                path: w.path.display().to_string(),
                format: w.format.to_owned(),
                languages: w.languages,
                bytes: u32::try_from(w.bytes).unwrap_or(u32::MAX),
            };
            Ok(Exported { files: written.into_iter().map(file).collect() })
        })
    }

    /// Returns how far the export that runs is. Does not wait for it.
    ///
    /// # Errors
    /// None.
    pub fn export_progress(&self) -> Result<ExportProgress, ErrorView> {
        Ok(held(&self.exporting.progress).clone())
    }

    /// Breaks off the export with this ticket, before its next document. Does not wait for it, and does nothing when its
    /// files already have their names.
    ///
    /// # Errors
    /// None.
    pub fn export_cancel(&self, ticket: u32) -> Result<(), ErrorView> {
        self.exporting.cancelled.store(ticket, Ordering::Relaxed);
        Ok(())
    }

    /// Returns the folder that the last export of this session was written to.
    #[must_use]
    pub fn exported_folder(&self) -> Option<PathBuf> {
        held(&self.exporting.folder).clone()
    }
}
