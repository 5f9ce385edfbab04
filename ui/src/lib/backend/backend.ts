// What the screens need from the outside: the use cases, the dialogs of the system, and its menu.
import type { CaseView } from "../bindings/CaseView";
import type { ClipView } from "../bindings/ClipView";
import type { DocumentRequest } from "../bindings/DocumentRequest";
import type { ErrorView } from "../bindings/ErrorView";
import type { Exported } from "../bindings/Exported";
import type { ExportNames } from "../bindings/ExportNames";
import type { ExportProgress } from "../bindings/ExportProgress";
import type { ExportRequest } from "../bindings/ExportRequest";
import type { FactsView } from "../bindings/FactsView";
import type { LetterheadRequest } from "../bindings/LetterheadRequest";
import type { LetterheadView } from "../bindings/LetterheadView";
import type { NewCaseRequest } from "../bindings/NewCaseRequest";
import type { NoticeRequest } from "../bindings/NoticeRequest";
import type { NoticeView } from "../bindings/NoticeView";
import type { OpenCaseRequest } from "../bindings/OpenCaseRequest";
import type { ProfileFileRequest } from "../bindings/ProfileFileRequest";
import type { ProfileView } from "../bindings/ProfileView";
import type { SampleRequest } from "../bindings/SampleRequest";
import type { SectionView } from "../bindings/SectionView";
import type { SetFactRequest } from "../bindings/SetFactRequest";
import type { SetNoticesRequest } from "../bindings/SetNoticesRequest";
import type { Settings } from "../bindings/Settings";
import type { Start } from "../bindings/Start";

/** The use cases, one function each; a refusal is thrown as a `Refusal`. */
export interface Commands {
  start(): Promise<Start>;
  texts(language: string): Promise<string>;
  saveSettings(settings: Settings): Promise<Settings>;
  caseNew(request: NewCaseRequest): Promise<CaseView>;
  caseOpen(request: OpenCaseRequest): Promise<CaseView>;
  caseSample(request: SampleRequest): Promise<CaseView>;
  caseView(): Promise<CaseView>;
  caseClose(): Promise<void>;
  setNotices(request: SetNoticesRequest): Promise<CaseView>;
  questions(): Promise<SectionView[]>;
  factsView(): Promise<FactsView>;
  setFact(request: SetFactRequest): Promise<FactsView>;
  undo(): Promise<FactsView>;
  redo(): Promise<FactsView>;
  noticeView(request: NoticeRequest): Promise<NoticeView>;
  /** Returns a notice as the PDF that an export would write. */
  noticePdf(request: DocumentRequest): Promise<ArrayBuffer>;
  noticeClip(request: DocumentRequest): Promise<ClipView>;
  exportNames(request: ExportRequest): Promise<ExportNames>;
  export(request: ExportRequest): Promise<Exported>;
  exportProgress(): Promise<ExportProgress>;
  exportCancel(ticket: number): Promise<void>;
  showExported(): Promise<void>;
  profileView(): Promise<ProfileView>;
  profileOpen(): Promise<ProfileView>;
  profileDiscard(): Promise<ProfileView>;
  setProfileFact(request: SetFactRequest): Promise<ProfileView>;
  profileImport(request: ProfileFileRequest): Promise<ProfileView>;
  profileExport(request: ProfileFileRequest): Promise<void>;
  profileFromCase(): Promise<ProfileView>;
  profileToCase(): Promise<FactsView>;
  letterhead(request: LetterheadRequest): Promise<LetterheadView>;
}

/** A file dialog: its title and button come from the texts, `name` is the file name to propose. */
export interface FileAsk {
  title: string;
  fileKind: string;
  /** How the names of such files end; those of cases when it is left out. */
  ending?: string;
  name?: string;
}

/** The dialogs of the system; each answers a path, or null when the person turned away. */
export interface Dialogs {
  openFile(ask: FileAsk): Promise<string | null>;
  saveFile(ask: FileAsk): Promise<string | null>;
  pickFolder(ask: FileAsk): Promise<string | null>;
}

/** The items of the menu that the screens carry out. */
export type MenuItem =
  | "new"
  | "open"
  | "close"
  | "export"
  | "undo"
  | "redo"
  | "case"
  | "facts"
  | "notice"
  | "profile"
  | "settings"
  | "shortcuts";

export interface Backend extends Commands, Dialogs {
  /** Calls back for each choice in the menu; returns what ends it. */
  onMenu(listener: (item: MenuItem) => void): () => void;
}

/** A refusal of a use case, worded for the person. */
export class Refusal extends Error {
  constructor(readonly view: ErrorView) {
    super(view.text);
    this.name = "Refusal";
  }
}

/** Returns whatever was thrown as a refusal, so that every error can be shown. */
export function asRefusal(thrown: unknown): Refusal {
  if (thrown instanceof Refusal) return thrown;
  if (typeof thrown === "object" && thrown !== null && "code" in thrown && "text" in thrown)
    return new Refusal(thrown as ErrorView);
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  return new Refusal({ code: "other", text, fact: null });
}
