// The house's own profile as the screens see it: what stays the same from case to case, and the letterhead made of it.
import type { FactInput } from "../bindings/FactInput";
import type { FactState } from "../bindings/FactState";
import type { LanguageInfo } from "../bindings/LanguageInfo";
import type { LetterheadView } from "../bindings/LetterheadView";
import type { ProfileView } from "../bindings/ProfileView";
import type { QuestionView } from "../bindings/QuestionView";
import { asRefusal, type Backend } from "../backend";
import { asList, asObject, asText } from "../values/reading";
import type { Answers } from "./answers";
import { changedKeys, keepEntries } from "./identity";
import { Latest, Writes } from "./order";

/** What has just been done with the whole profile, for the person to read. */
export type Deed = "imported" | "exported" | "from-case" | "to-case" | "discarded";

export class Profile implements Answers {
  view = $state.raw<ProfileView | null>(null);
  facts = $state.raw<Record<string, FactState>>({});
  refused = $state<Record<string, string>>({});
  foreign = $state<Record<string, number>>({});
  letterhead = $state.raw<LetterheadView | null>(null);
  /** Why a file was refused; stays until the next deed. */
  trouble = $state<string | null>(null);
  done = $state<Deed | null>(null);
  /** The language in which the letterhead is shown. */
  language = $state("");
  readonly hasAbout = false;

  readonly #writes = new Writes();
  readonly #letterheads = new Latest();

  constructor(
    readonly backend: Backend,
    readonly noticeLanguages: () => readonly LanguageInfo[],
    /** The language of the screens: it comes first where it is one of those. */
    readonly screenLanguage: () => string,
  ) {}

  get first(): Record<string, string[]> {
    return this.view?.first ?? {};
  }

  readonly visible: ReadonlySet<string> = $derived(new Set(this.view?.visible ?? []));

  /** The languages the house says it writes in, and those in which it has a name; all there are, as long as it has none. */
  readonly languages: readonly LanguageInfo[] = $derived.by(() => {
    const { org_languages: said, org_name: name } = this.facts;
    const codes = [...asList(said?.value).map(asText), ...Object.keys(asObject(name?.value))];
    // A language that covers some notices alone is asked for where a house says that it writes in it.
    const screen = this.screenLanguage();
    const all = this.noticeLanguages().toSorted(
      (a, b) => Number(b.code === screen) - Number(a.code === screen),
    );
    const own = all.filter((language) => codes.includes(language.code));
    return own.length > 0 ? own : all.filter((language) => language.covers === null);
  });

  readonly shownLanguage: LanguageInfo | undefined = $derived(
    this.languages.find((language) => language.code === this.language) ?? this.languages[0],
  );

  /** Whether there is anything in it that a new case could begin with. */
  get isEmpty(): boolean {
    return Object.keys(this.facts).length === 0;
  }

  get caseDiffers(): readonly string[] | null {
    return this.view?.caseDiffers ?? null;
  }

  questionsOf(section: { questions: QuestionView[] }): QuestionView[] {
    return section.questions.filter((question) => this.visible.has(question.id));
  }

  isMissing(): boolean {
    return false;
  }

  async begin(): Promise<void> {
    await this.#attempt(async () => this.#take(await this.backend.profileOpen(), null));
    this.showLetterhead();
  }

  setFact(id: string, fact: FactInput | null): Promise<void> {
    this.done = null;
    return this.#writes.add(`profile ${id}`, async () => {
      try {
        const view = await this.backend.setProfileFact({ id, fact });
        delete this.refused[id];
        this.#take(view, id);
        this.showLetterhead();
      } catch (thrown) {
        const { view } = asRefusal(thrown);
        if (view.code === "value") this.refused[id] = view.text;
        else this.trouble = view.text;
      }
    });
  }

  async picture(): Promise<string | null> {
    const language = this.shownLanguage?.code;
    if (language === undefined) return null;
    return (await this.backend.letterhead({ ofCase: false, language })).logo;
  }

  import(path: string): Promise<boolean> {
    return this.#whole("imported", () => this.backend.profileImport({ path }));
  }

  export(path: string): Promise<boolean> {
    return this.#whole("exported", async () => {
      await this.backend.profileExport({ path });
      return this.backend.profileView();
    });
  }

  fromCase(): Promise<boolean> {
    return this.#whole("from-case", () => this.backend.profileFromCase());
  }

  /** Takes back everything since the screen was opened. */
  discard(): Promise<boolean> {
    return this.#whole("discarded", () => this.backend.profileDiscard());
  }

  /** Does something with the whole profile when everything that was typed has been written. */
  async #whole(deed: Deed, call: () => Promise<ProfileView>): Promise<boolean> {
    await this.#writes.settled();
    return this.#attempt(async () => {
      this.#take(await call(), null);
      this.refused = {};
      this.done = deed;
      this.showLetterhead();
    });
  }

  /** The profile was put into the open case: reads anew in what the two differ. */
  async putIntoCase(): Promise<void> {
    await this.#whole("to-case", () => this.backend.profileView());
  }

  settled(): Promise<void> {
    return this.#writes.settled();
  }

  showLetterhead(): void {
    void this.#letterheads.ask(async () => {
      const language = this.shownLanguage?.code;
      if (language === undefined) return;
      await this.#attempt(async () => {
        this.letterhead = await this.backend.letterhead({ ofCase: false, language });
      }, true);
    });
  }

  #take(view: ProfileView, own: string | null): void {
    const facts = keepEntries(this.facts, view.facts);
    for (const id of changedKeys(this.facts, facts))
      if (id !== own) this.foreign[id] = (this.foreign[id] ?? 0) + 1;
    this.facts = facts;
    this.view = view;
  }

  async #attempt(act: () => Promise<void>, quietly = false): Promise<boolean> {
    if (!quietly) {
      this.trouble = null;
      this.done = null;
    }
    try {
      await act();
      return true;
    } catch (thrown) {
      this.trouble = asRefusal(thrown).view.text;
      return false;
    }
  }
}
