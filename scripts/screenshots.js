/**
 * Pictures of the page on the sample mailboxes, always of the same day: `npm run screenshots`.
 *
 * Every page in both languages, light and dark, on a phone and a desktop goes to screenshots/ (not kept); the two in the
 * README go to docs/screenshots/. Needs Chromium, which is looked for on the PATH.
 */
import { spawn } from "node:child_process";
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const NOW = "2026-03-10T10:00:00+01:00"; // the Tuesday the samples were written around
const LANGUAGES = ["de", "en"];
const SCHEMES = ["light", "dark"];
const DEVICES = { phone: { width: 390, height: 844 }, desktop: { width: 1200, height: 900 } };
/** Width and height of a picture in the README, in CSS pixels, and its most bytes. */
const README = { width: 860, height: 900 };
const README_BYTES = 300_000;

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** @returns the first browser on the PATH. */
function findChromium() {
  const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
  const paths = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const found = paths.find((path) => isExecutable(path));
  if (!found) throw new Error(`there is no ${names.join(", ")} on the PATH`);
  return found;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Starts the page on a folder of its own. @returns its address, once it is there */
async function startPage(data) {
  const child = spawn(process.execPath, [at("packages/cli/bin/dran.js"), "start", "--port", "0", "--now", NOW], {
    env: { PATH: process.env.PATH, TZ: "Europe/Berlin", LANG: "de_DE.UTF-8", XDG_DATA_HOME: data },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the page ended with ${code}`)));
    child.stdout.setEncoding("utf8").on("data", (text) => {
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(text);
      if (found) resolve(found[0]);
    });
  });
  return { url, end: () => child.kill("SIGTERM") };
}

/** The pages of one language, by name. */
async function pagesOf(url, language, browser) {
  const page = await browser.newPage();
  await page.goto(`${url}?owner=${language}`);
  const person = await page.locator("#list-promises ~ ul a").first().getAttribute("href");
  await page.close();
  return {
    home: `?owner=${language}`,
    digest: `digest.html?owner=${language}`,
    person: (person ?? "").slice(1),
    add: `add?lang=${language}`,
  };
}

async function shoot(browser, { url, path, viewport, scheme, scale = 1, fullPage = true }) {
  // As for somebody without script: nothing on the page needs it.
  const context = await browser.newContext({
    viewport,
    colorScheme: scheme,
    deviceScaleFactor: scale,
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.screenshot({ path, fullPage });
  await context.close();
}

const data = mkdtempSync(join(tmpdir(), "dran-screenshots-"));
mkdirSync(at("screenshots"), { recursive: true });
mkdirSync(at("docs/screenshots"), { recursive: true });
// The sandbox needs rights that a container's root does not have.
const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const browser = await chromium.launch({ executablePath: findChromium(), args });
const { url, end } = await startPage(data);
try {
  for (const language of LANGUAGES) {
    const pages = await pagesOf(url, language, browser);
    for (const [name, path] of Object.entries(pages))
      for (const [device, viewport] of Object.entries(DEVICES))
        for (const scheme of SCHEMES) {
          const file = at(`screenshots/${name}-${language}-${device}-${scheme}.png`);
          await shoot(browser, { url: url + path, path: file, viewport, scheme });
        }
    const picture = at(`docs/screenshots/${language}.png`);
    await shoot(browser, {
      url: url + pages.home,
      path: picture,
      viewport: README,
      scheme: "light",
      scale: 1.5,
      fullPage: false,
    });
    const { size } = statSync(picture);
    if (size > README_BYTES) throw new Error(`${picture} has ${size} bytes, more than ${README_BYTES}`);
  }
} finally {
  end();
  await browser.close();
  rmSync(data, { recursive: true, force: true });
}
