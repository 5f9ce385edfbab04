// Proves that svelte-check still finds type errors: a file with one must make it fail.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";

const folder = "scripts/canary";
const config = `${folder}/tsconfig.json`;
mkdirSync(folder, { recursive: true });
try {
  writeFileSync(
    `${folder}/Canary.svelte`,
    '<script lang="ts">\n  const wrong: number = "a text";\n</script>\n\n{wrong}\n',
  );
  writeFileSync(config, JSON.stringify({ extends: "../../tsconfig.json", include: ["*.svelte"] }));
  const run = spawnSync(
    process.execPath,
    ["node_modules/svelte-check/bin/svelte-check", "--tsconfig", config, "--output", "machine"],
    { encoding: "utf8" },
  );
  if (run.status === 0 || !run.stdout.includes("is not assignable to type 'number'")) {
    console.error(
      "svelte-check passed a file with a type error: it checks nothing.\n" + run.stdout + run.stderr,
    );
    process.exitCode = 1;
  } else {
    console.log("canary: svelte-check finds type errors");
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
