import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

const tauri = {
  group: ["@tauri-apps/*"],
  message: "Only lib/backend/tauri.ts talks to Tauri; everything else goes through lib/backend.",
};
const screens = {
  regex: "(^|/)screens(/|$)|App\\.svelte$",
  message: "lib knows no screens: screens import lib, never the other way round.",
};

export default ts.config(
  { ignores: ["dist", "node_modules", "src/lib/bindings"] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "no-restricted-imports": ["error", { patterns: [tauri] }],
    },
  },
  { files: ["src/lib/**"], rules: { "no-restricted-imports": ["error", { patterns: [tauri, screens] }] } },
  {
    files: ["src/lib/backend/tauri.ts"],
    rules: { "no-restricted-imports": ["error", { patterns: [screens] }] },
  },
  { files: ["scripts/**"], rules: { "no-console": "off" } },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { extraFileExtensions: [".svelte"], parser: ts.parser, svelteConfig } },
    rules: {
      // Addresses are fragments of this one page; there is no router to resolve them.
      "svelte/no-navigation-without-resolve": "off",
      // A static style attribute is dropped by the content security policy.
      "svelte/no-inline-styles": ["error", { allowTransitions: false }],
      // Sets and maps are replaced whole here, never changed.
      "svelte/prefer-svelte-reactivity": "off",
      "svelte/no-at-html-tags": "error",
      "svelte/require-each-key": "error",
    },
  },
);
