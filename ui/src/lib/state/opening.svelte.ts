// Opening a case: asking for its file, and for the passphrase when it has one.
import type { CaseView } from "../bindings/CaseView";
import type { NewCaseRequest } from "../bindings/NewCaseRequest";
import { asRefusal } from "../backend";
import { t } from "../texts/texts.svelte";
import type { Desk } from "./desk.svelte";
import { to } from "./route";

export class Opening {
  /** The file whose passphrase is asked for, and what was wrong with the last one. */
  asking = $state<{ path: string; wrong: string | null } | null>(null);
  /** Whether a case is on its way: making a key from a passphrase takes a moment. */
  busy = $state(false);

  constructor(readonly desk: Desk) {}

  async pickAndOpen(): Promise<void> {
    const path = await this.desk.backend.openFile({ title: t("open-title"), fileKind: t("file-kind") });
    if (path) await this.open(path, null);
  }

  async open(path: string, passphrase: string | null): Promise<void> {
    try {
      await this.#show(() => this.desk.backend.caseOpen({ path, passphrase }));
      this.asking = null;
    } catch (thrown) {
      const refusal = asRefusal(thrown);
      const { code, text } = refusal.view;
      if (code === "passphraseNeeded") this.asking = { path, wrong: null };
      else if (code === "passphraseWrong") this.asking = { path, wrong: text };
      else this.desk.report(refusal);
    }
  }

  /** Makes a case; what is refused is thrown, for the dialog to show. */
  async create(request: NewCaseRequest): Promise<void> {
    await this.#show(() => this.desk.backend.caseNew(request));
  }

  async sample(sample: string, name: string): Promise<void> {
    const ask = { title: t("sample-title"), fileKind: t("file-kind"), name: `${name}.herold` };
    const path = await this.desk.backend.saveFile(ask);
    if (path) await this.desk.attempt(() => this.#show(() => this.desk.backend.caseSample({ sample, path })));
  }

  async #show(call: () => Promise<CaseView>): Promise<void> {
    this.busy = true;
    try {
      await this.desk.show(await call());
      location.hash = to.case();
    } finally {
      this.busy = false;
    }
  }
}
