import path from "node:path";
import { folders, expect, test } from "./support/test.js";

const own = "/copy/enrollment.wasm";

/** The page's script, which is the first to import the package. */
const script = `
  import "/dist/define.js";
  import { prepare } from "/dist/core.js";
  prepare("${own}");`;

test("A page may bring the module from its own address, and no other is fetched", async ({
  context,
  openEnrollment,
  page,
}) => {
  /** @type {string[]} */
  const fetched = [];
  await context.route("**/own.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: script }),
  );
  await context.route(`**${own}`, (route) =>
    route.fulfill({ path: path.join(String(folders["/dist/"]), "enrollment.wasm") }),
  );
  context.on("request", (request) => {
    if (request.url().endsWith(".wasm")) fetched.push(new URL(request.url()).pathname);
  });
  const enrollment = await openEnrollment("/bare.html");
  await page.evaluate(() => import(`${location.origin}/own.js`));
  await enrollment.startAndWait();
  expect(fetched).toEqual([own]);
});

test("A second copy of the script on the page leaves the element to the first", async ({
  openEnrollment,
  page,
}) => {
  const enrollment = await openEnrollment();
  const isSame = await page.evaluate(async () => {
    const first = customElements.get("cognito-totp-enrollment");
    await import(`${location.origin}/dist/define.js?copy`);
    return customElements.get("cognito-totp-enrollment") === first;
  });
  expect(isSame).toBe(true);
  await enrollment.startAndWait();
});
