use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum};
use herold_desk::Bundle;
use std::path::PathBuf;

/// Drafts what an attacked organisation has to say, from facts, in several languages.
#[derive(Debug, Parser)]
#[command(name = "herold", version, arg_required_else_help = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) action: Action,
    #[command(flatten)]
    pub(crate) common: Common,
}

/// What every command takes.
#[derive(Debug, Args)]
pub(crate) struct Common {
    /// Answer in JSON.
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// Take this time for now (RFC 3339), so that the output can be reproduced.
    #[arg(long, global = true, value_name = "TIME")]
    pub(crate) now: Option<jiff::Timestamp>,
    /// The file whose first line is the passphrase of the case; asked for when it is needed and not given.
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
    /// The language of messages: de, da or en; that of the system otherwise.
    #[arg(long, global = true, value_name = "LANG")]
    pub(crate) messages: Option<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Action {
    /// Lists the notice kinds and the languages.
    Notices,
    /// Lists the sample cases, or writes one.
    Sample {
        /// The sample to write.
        #[arg(requires = "to")]
        name: Option<String>,
        /// The case file to write; must not exist.
        #[arg(long, value_name = "CASE", requires = "name")]
        to: Option<PathBuf>,
    },
    /// Shows the facts of a case, or the JSON Schema of the facts file.
    Facts {
        /// The case file.
        #[arg(required_unless_present = "schema")]
        case: Option<PathBuf>,
        /// The JSON Schema of the facts file.
        #[arg(long, conflicts_with = "case")]
        schema: bool,
    },
    /// Writes a new case with the facts of a file.
    New {
        /// The case file to write; must not exist.
        case: PathBuf,
        /// The facts file.
        #[arg(long, value_name = "FILE", required_unless_present = "profile")]
        facts: Option<PathBuf>,
        /// The profile file; what stands in the facts file as well is taken from there.
        #[arg(long, value_name = "FILE")]
        profile: Option<PathBuf>,
        /// The languages of its notices, the leading one first; those of the profile otherwise, or all.
        #[arg(long, value_delimiter = ',', value_name = "LANG,…")]
        lang: Vec<String>,
        /// The time zone, such as Europe/Berlin; that of the leading language otherwise.
        #[arg(long, value_name = "ZONE")]
        zone: Option<String>,
        /// Encrypt the case; the passphrase is asked for, or read from --passphrase-file.
        #[arg(long)]
        encrypt: bool,
    },
    /// Writes the profile of a house from a case into a file, puts one into a case, or checks one.
    #[command(group(ArgGroup::new("what").required(true).args(["to", "from", "check"])))]
    Profile {
        /// The case file.
        #[arg(required_unless_present = "check", conflicts_with = "check")]
        case: Option<PathBuf>,
        /// Write the profile of the case into this file.
        #[arg(long, value_name = "FILE")]
        to: Option<PathBuf>,
        /// Put the profile in this file into the case.
        #[arg(long, value_name = "FILE")]
        from: Option<PathBuf>,
        /// Say whether this file is a good profile.
        #[arg(long, value_name = "FILE")]
        check: Option<PathBuf>,
    },
    /// Sets facts of a case, all or none.
    Set {
        /// The case file.
        case: PathBuf,
        /// FACT=VALUE: JSON or plain text; FACT.de=TEXT for one language; FACT=null for "not known yet"; FACT=@FILE for a picture or a font; FACT= for "not answered".
        #[arg(required = true, value_name = "FACT=VALUE")]
        facts: Vec<String>,
        /// confirmed, presumed or open.
        #[arg(long, value_name = "C")]
        certainty: Option<String>,
        /// Where it comes from.
        #[arg(long, value_name = "TEXT")]
        source: Option<String>,
        /// The time at which it was so.
        #[arg(long, value_name = "TIME")]
        as_of: Option<String>,
        /// public, partners or internal.
        #[arg(long, value_name = "LEVEL")]
        release: Option<String>,
    },
    /// Shows a notice.
    Compose {
        /// The case file.
        case: PathBuf,
        /// The notice kind.
        notice: String,
        /// The languages; those of the case otherwise.
        #[arg(long, value_delimiter = ',', value_name = "LANG,…")]
        lang: Vec<String>,
        /// text, html or json.
        #[arg(long, default_value = "text")]
        format: String,
    },
    /// Says what contradicts itself or lacks proof; exit code 1 when something stops a release.
    Check {
        /// The case file.
        case: PathBuf,
        /// The notice kind.
        notice: Option<String>,
    },
    /// Writes a notice as documents.
    Export {
        /// The case file.
        case: PathBuf,
        /// The notice kind.
        notice: String,
        /// The languages; those of the case otherwise.
        #[arg(long, value_delimiter = ',', value_name = "LANG,…")]
        lang: Vec<String>,
        /// pdf, docx, html, txt, eml, fragment; pdf otherwise, and all of them in a bundle.
        #[arg(long, value_delimiter = ',', value_name = "FORMAT,…")]
        format: Vec<String>,
        /// How languages stand: one file each, or two side by side.
        #[arg(long, value_enum, default_value = "single", hide_possible_values = true, conflicts_with = "bundle")]
        layout: LayoutName,
        /// How the files are called, of the parts {date}, {time}, {organisation}, {notice}, {languages}, {version}, {layout}.
        #[arg(long, value_name = "PATTERN")]
        name: Option<String>,
        /// Every language and layout together, with a manifest and checksums: folder or zip.
        #[arg(long, value_enum, value_name = "BUNDLE", hide_possible_values = true)]
        bundle: Option<BundleName>,
        /// The folder.
        #[arg(long, value_name = "DIR")]
        to: PathBuf,
        #[command(flatten)]
        along: Along,
        #[command(flatten)]
        sheets: Box<Sheets>,
    },
}

/// What goes along with the documents of an export.
#[derive(Debug, Args)]
pub(crate) struct Along {
    /// The paper of a poster: a4 or a3.
    #[arg(long, value_name = "PAPER")]
    pub(crate) paper: Option<String>,
    /// Put the facts that the notice may speak of into the PDF.
    #[arg(long)]
    pub(crate) attach_facts: bool,
    /// The documents that lie in the e-mail draft: pdf, docx.
    #[arg(long, value_delimiter = ',', value_name = "FORMAT,…")]
    pub(crate) attach: Vec<String>,
}

/// What sheets for the print shop take (`--format labels`, `--format sign`).
#[derive(Debug, Args)]
pub(crate) struct Sheets {
    /// A table of addresses (CSV, UTF-8); without it every label bears the sender.
    #[arg(long, value_name = "FILE")]
    pub(crate) addresses: Option<PathBuf>,
    /// How labels stand: 3x8 or 2x7.
    #[arg(long, value_name = "LABELS", default_value = "3x8", hide_default_value = true)]
    pub(crate) labels: String,
    /// The first label to print on.
    #[arg(long, value_name = "N", default_value_t = 1, hide_default_value = true)]
    pub(crate) start: usize,
    /// The size of the sign: a3 or a2.
    #[arg(long, value_name = "SIZE", default_value = "a3", hide_default_value = true)]
    pub(crate) sign: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum LayoutName {
    /// One language in each file.
    Single,
    /// Two languages in two columns.
    SideBySide,
    /// For the lawyer.
    Review,
}

impl LayoutName {
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Single => "single",
            Self::SideBySide => "side-by-side",
            Self::Review => "review",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum BundleName {
    /// A folder of its own.
    Folder,
    /// One ZIP file.
    Zip,
}

impl BundleName {
    pub(crate) const fn kind(self) -> Bundle {
        match self {
            Self::Folder => Bundle::Folder,
            Self::Zip => Bundle::Zip,
        }
    }
}
