// The open case as the screens see it.
import type { CaseView } from "../bindings/CaseView";
import type { FactInput } from "../bindings/FactInput";
import type { FactsView } from "../bindings/FactsView";
import type { FactState } from "../bindings/FactState";
import type { LanguageInfo } from "../bindings/LanguageInfo";
import type { NoticeRequest } from "../bindings/NoticeRequest";
import type { NoticeView } from "../bindings/NoticeView";
import type { QuestionView } from "../bindings/QuestionView";
import type { Saved } from "../bindings/Saved";
import type { SectionView } from "../bindings/SectionView";
import type { SetNoticesRequest } from "../bindings/SetNoticesRequest";
import type { Settings } from "../bindings/Settings";
import type { Start } from "../bindings/Start";
import { asRefusal, type Backend, type Refusal } from "../backend";
import { speak } from "../texts/texts.svelte";
import { covers } from "../notice/columns";
import { changedKeys, keepEntries, keepNotice } from "./identity";
import { Latest, Writes } from "./order";
import { Revisions } from "./revision";
import { screenLanguage, showTheme } from "./settings";

export class Desk {
  start = $state.raw<Start | null>(null);
  settings = $state.raw<Settings>({ screenLanguage: null, theme: "system", person: "" });
  open = $state.raw<CaseView | null>(null);
  sections = $state.raw<SectionView[]>([]);
  facts = $state.raw<Record<string, FactState>>({});
  visible = $state.raw<ReadonlySet<string>>(new Set());
  /** By choice family, the keys that fit the answers. */
  first = $state.raw<Record<string, string[]>>({});
  saved = $state.raw<Saved | null>(null);
  notice = $state.raw<NoticeView | null>(null);
  /** What was refused at a question, by fact. */
  refused = $state<Record<string, string>>({});
  /** What went wrong elsewhere. */
  trouble = $state<string | null>(null);
  /** What undo or redo has just done, until the next change: it may be out of sight. */
  stepped = $state.raw<{ step: "undo" | "redo"; what: string } | null>(null);
  /** Counts the changes of a fact that did not come from its own question: undo, redo. */
  foreign = $state<Record<string, number>>({});

  readonly #revisions = new Revisions();
  readonly #writes = new Writes();
  readonly #noticeCalls = new Latest();
  readonly #caseCalls = new Latest();
  #wanted: NoticeRequest | null = null;
  #steps = 0;

  constructor(readonly backend: Backend) {}

  readonly questions: ReadonlyMap<string, QuestionView> = $derived(
    new Map(this.sections.flatMap((section) => section.questions).map((q) => [q.id, q])),
  );

  /** The language of the screens. */
  get language(): string {
    return this.start ? screenLanguage({ ...this.start, settings: this.settings }, navigator.languages) : "";
  }

  get chosenKinds(): string[] {
    return this.open?.notices.filter((notice) => notice.chosen).map((notice) => notice.kind) ?? [];
  }

  get languages(): string[] {
    return this.open?.languages.map((language) => language.code) ?? [];
  }

  /** Returns the languages of the case in which there is a kind of notice. */
  languagesFor(kind: string): LanguageInfo[] {
    return this.open?.languages.filter((language) => covers(language, kind)) ?? [];
  }

  /** Reads settings and texts; the case that is open already is shown at once. */
  async begin(): Promise<void> {
    const start = await this.backend.start();
    this.settings = start.settings;
    showTheme(start.settings.theme);
    await this.#speak(start);
    // The first screen is not shown for a moment when there is a case to show.
    if (start.open) await this.show(start.open);
    this.start = start;
  }

  async refreshStart(): Promise<void> {
    await this.attempt(async () => {
      const start = await this.backend.start();
      this.start = start;
    });
  }

  async saveSettings(settings: Settings): Promise<void> {
    await this.attempt(async () => {
      const before = this.settings.screenLanguage;
      this.settings = await this.backend.saveSettings(settings);
      showTheme(this.settings.theme);
      if (this.start && this.settings.screenLanguage !== before) {
        await this.#speak(this.start);
        if (this.open) await this.#refreshAll();
      }
    });
  }

  async #speak(start: Start): Promise<void> {
    const code = screenLanguage({ ...start, settings: this.settings }, navigator.languages);
    const language = start.screenLanguages.find((l) => l.code === code);
    speak(language?.tag ?? code, language?.direction ?? "ltr", await this.backend.texts(code));
  }

  /** Shows a case that has just been opened. */
  async show(open: CaseView): Promise<void> {
    this.#revisions.begin();
    this.#wanted = null;
    this.notice = null;
    this.stepped = null;
    this.refused = {};
    this.foreign = {};
    this.facts = {};
    const [sections, facts] = await Promise.all([this.backend.questions(), this.backend.factsView()]);
    this.sections = sections;
    this.#takeFacts(facts, null, this.#revisions.era);
    this.open = open;
  }

  /** Writes the case back and shows none. */
  async close(): Promise<void> {
    await this.#writes.settled();
    await this.attempt(() => this.backend.caseClose());
    this.#forgetCase();
    await this.refreshStart();
  }

  #forgetCase(): void {
    this.#revisions.begin();
    this.open = null;
    this.notice = null;
    this.saved = null;
    this.sections = [];
    this.facts = {};
  }

  /** Carries something out; what goes wrong is shown, not thrown. Returns whether it went well. */
  async attempt(act: () => Promise<void>): Promise<boolean> {
    try {
      await act();
      return true;
    } catch (thrown) {
      this.report(asRefusal(thrown));
      return false;
    }
  }

  report(refusal: Refusal): void {
    if (refusal.view.code === "noCase") this.#forgetCase();
    this.trouble = refusal.view.text;
  }

  // -- facts

  /** Sets a fact, or takes its answer away; a refusal stands at its question. */
  setFact(id: string, fact: FactInput | null): Promise<void> {
    const era = this.#revisions.era;
    return this.#writes.add(`fact ${id}`, async () => {
      try {
        const view = await this.backend.setFact({ id, fact });
        delete this.refused[id];
        this.stepped = null;
        this.#takeFacts(view, id, era);
        this.#refreshViews();
      } catch (thrown) {
        const refusal = asRefusal(thrown);
        if (refusal.view.code === "value") this.refused[id] = refusal.view.text;
        else this.report(refusal);
      }
    });
  }

  undo = (): Promise<void> => this.#step("undo", () => this.backend.undo());
  redo = (): Promise<void> => this.#step("redo", () => this.backend.redo());

  #step(step: "undo" | "redo", call: () => Promise<FactsView>): Promise<void> {
    const era = this.#revisions.era;
    // Each step is one of its own: two presses take back two changes.
    return this.#writes.add(`${step} ${this.#steps++}`, async () => {
      await this.attempt(async () => {
        const what = this.saved?.[step] ?? null;
        this.#takeFacts(await call(), null, era);
        this.stepped = what === null ? null : { step, what };
        this.#refreshViews();
      });
    });
  }

  #takeFacts(view: FactsView, own: string | null, era: number): void {
    if (!this.#revisions.takes("facts", view.saved.revision, era)) return;
    const facts = keepEntries(this.facts, view.facts);
    for (const id of changedKeys(this.facts, facts)) {
      if (id === own) continue;
      this.foreign[id] = (this.foreign[id] ?? 0) + 1;
      delete this.refused[id];
    }
    this.facts = facts;
    const unchanged =
      view.visible.length === this.visible.size && view.visible.every((id) => this.visible.has(id));
    if (!unchanged) this.visible = new Set(view.visible);
    this.first = keepEntries(this.first, view.first);
    this.saved = view.saved;
  }

  /** Puts the house's profile into the case, as one step of undo. */
  async takeProfile(): Promise<boolean> {
    const era = this.#revisions.era;
    await this.#writes.settled();
    return this.attempt(async () => {
      this.#takeFacts(await this.backend.profileToCase(), null, era);
      this.stepped = null;
      this.#refreshViews();
    });
  }

  // -- notices and the case

  async setNotices(request: SetNoticesRequest): Promise<boolean> {
    return this.attempt(async () => {
      this.open = await this.backend.setNotices(request);
      this.#wanted = null;
      this.notice = null;
      await this.#refreshAll();
    });
  }

  /** Keeps a notice in view: composed anew with every change, until another one is wanted. */
  watchNotice(request: NoticeRequest): void {
    const wanted = this.#wanted;
    if (wanted?.kind === request.kind && wanted.languages.join() === request.languages.join()) return;
    this.#wanted = request;
    this.#revisions.forget("notice");
    void this.#noticeCalls.ask(this.#composeWanted);
  }

  #composeWanted = async (): Promise<void> => {
    const [request, era] = [this.#wanted, this.#revisions.era];
    if (!request) return;
    await this.attempt(async () => {
      const view = await this.backend.noticeView(request);
      if (request !== this.#wanted || !this.#revisions.takes("notice", view.revision, era)) return;
      this.notice = keepNotice(this.notice, view);
    });
  };

  #refreshViews(): void {
    const composed = this.#noticeCalls.ask(this.#composeWanted);
    // The sentences come first; what is missing where can wait until the person pauses.
    void Promise.all([composed, this.#writes.settled()]).then(() => this.#caseCalls.ask(this.#readCase));
  }

  #readCase = async (): Promise<void> => {
    const era = this.#revisions.era;
    await this.attempt(async () => {
      const view = await this.backend.caseView();
      if (this.#revisions.takes("case", view.saved.revision, era)) this.open = view;
    });
  };

  /** Reads everything again: the language of the screens or the languages of the case have changed. */
  async #refreshAll(): Promise<void> {
    const era = this.#revisions.era;
    this.sections = await this.backend.questions();
    this.#takeFacts(await this.backend.factsView(), null, era);
    this.#revisions.forget("notice");
    this.#refreshViews();
  }

  /** Returns when everything that was typed has been written. */
  settled(): Promise<void> {
    return this.#writes.settled();
  }
}
