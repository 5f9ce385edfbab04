// The bridge answers as the window does: the same commands, the same permissions, the same policy; and no stranger.
import assert from "node:assert/strict";
import { request } from "node:http";
import { test } from "node:test";
import { Herold } from "./herold.mjs";

const herold = Herold.forTests();

/** Sends a request as it stands, without the browser's care; answers its status. */
function raw(method, path, { headers = {}, body = "" } = {}) {
  const { hostname, port } = new URL(herold.address);
  return new Promise((done, failed) => {
    const sent = request({ hostname, port, method, path, headers }, (answer) => {
      answer.resume();
      answer.on("end", () => done(answer.statusCode));
    });
    sent.on("error", failed);
    sent.end(body);
  });
}

test("odd requests are refused, one by one, and the bridge lives on", async () => {
  assert.equal(await raw("GET", "/"), 200);
  assert.equal(await raw("GET", "/../Cargo.toml"), 400);
  assert.equal(await raw("GET", "/%2e%2e/Cargo.toml"), 400);
  assert.equal(await raw("GET", "/%ff"), 400);
  assert.equal(await raw("GET", "/nothing.js"), 404);
  assert.equal(await raw("PUT", "/"), 405);
  assert.equal(await raw("GET", "/__ipc__/start"), 405);
  assert.equal(await raw("POST", "/__ipc__/start", { body: "{" }), 400);
  assert.equal(await raw("POST", "/__ipc__/start", { body: " ".repeat(5 * 1024 * 1024) }), 413);
  assert.equal(await raw("GET", "/", { headers: { host: "evil.example" } }), 403);
  assert.equal(await raw("POST", "/__ipc__/undo", { headers: { origin: "http://evil.example" } }), 403);
  assert.equal((await herold.call("start")).status, 200);
});

test("only the use cases may be called", async () => {
  for (const command of [
    "nothing",
    "plugin%3Adialog%7Cmessage",
    "plugin%3Aapp%7Cversion",
    "plugin%3Afs%7Cread_file",
  ]) {
    const { status, body } = await herold.call(command);
    assert.equal(status, 422, command);
    assert.match(JSON.stringify(body), /not allowed|not found/, command);
  }
});

test("the policy of the window holds in the browser", async () => {
  const outcome = await herold.page.evaluate(async () => {
    const refused = [];
    await fetch("https://example.org/").catch(() => refused.push("fetch"));
    const script = document.createElement("script");
    script.textContent = "window.taken = true";
    document.head.append(script);
    if (!("taken" in window)) refused.push("inline script");
    const styled = document.createElement("div");
    styled.innerHTML = '<p style="color: rgb(1, 2, 3)">x</p>';
    document.body.append(styled);
    if (getComputedStyle(styled.firstChild).color !== "rgb(1, 2, 3)") refused.push("inline style");
    styled.remove();
    return refused;
  });
  assert.deepEqual(outcome, ["fetch", "inline script", "inline style"]);
});
