//! Requests and responses of the use cases: what the screens send and get. `ui/src/lib/bindings` is made from these.
//!
//! Texts that a person reads are resolved in the language of the screens where they carry arguments; names of facts,
//! choices and sections are Fluent ids that the screens resolve themselves.

mod case;
mod error;
mod export;
mod form;
mod notice;
mod profile;
mod start;

pub use case::{
    CaseView, FindingView, LanguageState, NewCaseRequest, NoticeState, OpenCaseRequest, SampleRequest, Saved,
    SectionState, SetNoticesRequest,
};
pub use error::{Code, ErrorView};
pub use export::{ExportNames, ExportProgress, ExportRequest, Exported, ExportedFile};
pub use form::{
    FactInput, FactState, FactsView, FieldView, HeldView, KindView, QuestionView, SectionView, SetFactRequest,
    SourceView,
};
pub use notice::{
    CellView, ClipView, DocumentRequest, FactCard, NoticeRequest, NoticeView, RowView, RunView, SentenceView,
};
pub use profile::{LetterheadRequest, LetterheadView, ProfileFileRequest, ProfileView};
pub use start::{LanguageInfo, NoticeKindInfo, RecentCase, Settings, Start, Theme};
