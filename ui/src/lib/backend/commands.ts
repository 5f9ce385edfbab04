import { asRefusal, type Commands } from "./backend";

/** Sends one command with its named arguments and answers what it returns; throws what it refuses with. */
export type Send = (command: string, args?: Record<string, unknown>) => Promise<unknown>;

/** Returns the use cases over a way to send commands. */
export function commandsOver(send: Send): Commands {
  const call = async <T>(command: string, args?: Record<string, unknown>): Promise<T> => {
    try {
      return (await send(command, args)) as T;
    } catch (thrown) {
      throw asRefusal(thrown);
    }
  };
  return {
    start: () => call("start"),
    texts: (language) => call("texts", { language }),
    saveSettings: (settings) => call("save_settings", { settings }),
    caseNew: (request) => call("case_new", { request }),
    caseOpen: (request) => call("case_open", { request }),
    caseSample: (request) => call("case_sample", { request }),
    caseView: () => call("case_view"),
    caseClose: () => call("case_close"),
    setNotices: (request) => call("set_notices", { request }),
    questions: () => call("questions"),
    factsView: () => call("facts_view"),
    setFact: (request) => call("set_fact", { request }),
    undo: () => call("undo"),
    redo: () => call("redo"),
    noticeView: (request) => call("notice_view", { request }),
    noticePdf: (request) => call("notice_pdf", { request }),
    noticeClip: (request) => call("notice_clip", { request }),
    exportNames: (request) => call("export_names", { request }),
    export: (request) => call("export", { request }),
    exportProgress: () => call("export_progress"),
    exportCancel: (ticket) => call("export_cancel", { ticket }),
    showExported: () => call("show_exported"),
    profileView: () => call("profile_view"),
    profileOpen: () => call("profile_open"),
    profileDiscard: () => call("profile_discard"),
    setProfileFact: (request) => call("set_profile_fact", { request }),
    profileImport: (request) => call("profile_import", { request }),
    profileExport: (request) => call("profile_export", { request }),
    profileFromCase: () => call("profile_from_case"),
    profileToCase: () => call("profile_to_case"),
    letterhead: (request) => call("letterhead", { request }),
  };
}

/** Listens to the menu: the shell sends each choice as an event on the window. */
export function listenToMenu<T extends string>(listener: (item: T) => void): () => void {
  const hear = (event: Event) => listener((event as CustomEvent<T>).detail);
  window.addEventListener("herold-menu", hear);
  return () => window.removeEventListener("herold-menu", hear);
}
