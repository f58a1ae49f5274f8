import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { init, parse } from "es-module-lexer";
import { transform } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";

/**
 * The floors of docs/architecture.md: imports go down only, never sideways between folders on one floor; an SDK lives
 * in its own folder; below the ports everything is pure.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const core = join(root, "packages/core/src");

const FLOORS: readonly (readonly string[])[] = [
  ["base"],
  ["locales"],
  ["mail", "calendar"],
  ["thread", "commitment", "contact"],
  ["suggestion"],
  ["draft"],
  ["digest"],
  ["ports"],
  ["store"],
  ["usecases", "connectors", "table", "vault", "outbox", "queue"],
];

/** Sideways on one floor, each with its reason. */
const SIDEWAYS: Readonly<Record<string, readonly string[]>> = {
  calendar: ["mail"], // an attendee is a person of the mail, and own addresses are the owner's
};

/** Who alone may import a package. Type-only imports do not count: they leave nothing behind. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  "postal-mime": ["packages/core/src/mail"],
  "ical.js": ["packages/core/src/calendar"],
  "windows-iana": ["packages/core/src/calendar"],
  "temporal-polyfill": ["packages/core/src/base", "packages/cli/src/sample.ts"],
  libsql: ["packages/core/src/table/sqlite"],
  "@aws-sdk/client-dynamodb": ["packages/core/src/table/dynamodb"],
  "@aws-sdk/client-kms": ["packages/core/src/vault/kms"],
  "@aws-sdk/client-sqs": ["packages/core/src/queue/sqs"],
  nodemailer: ["packages/core/src/outbox"],
  "@aws-sdk/client-sesv2": ["packages/core/src/outbox/ses"],
  hono: ["functions/api", "packages/cli/src"],
  "@hono/node-server": ["packages/cli/src"],
};

const PURE = new Set(FLOORS.slice(0, 7).flat());

interface Source {
  readonly path: string; // from the root, with "/"
  readonly folder: string; // the core folder it belongs to, "" outside the core
  readonly code: string; // TypeScript as written
  readonly imports: readonly string[]; // what remains once types are gone
}

let sources: readonly Source[] = [];

beforeAll(async () => {
  await init;
  const paths = [...files(core), ...files(join(root, "packages/cli/src")), ...files(join(root, "functions"))];
  sources = await Promise.all(paths.map(read));
});

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes("node_modules"))
    .map((entry) => join(entry.parentPath, entry.name));
}

async function read(file: string): Promise<Source> {
  const code = readFileSync(file, "utf8");
  const { code: js } = await transform(code, {
    loader: file.endsWith("x") ? "tsx" : "ts",
    format: "esm",
    jsx: "automatic",
  });
  const imports = parse(js)[0].flatMap(({ specifier }) => (typeof specifier === "string" ? [specifier] : []));
  const folder = file.startsWith(core) ? (relative(core, file).split("/")[0] ?? "") : "";
  return { path: relative(root, file), folder, code, imports };
}

const floorOf = (folder: string): number => FLOORS.findIndex((floor) => floor.includes(folder));

/** Type imports count too: a floor must not even know the words of one above. */
function coreFoldersImported({ path, code }: Source): string[] {
  const here = dirname(join(root, path));
  return [...code.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(
    ([, target]) => relative(core, resolve(here, target ?? "")).split("/")[0] ?? "",
  );
}

describe("the floors", () => {
  test("every folder of the core stands on a floor", () => {
    const unknown = readdirSync(core).filter((folder) => floorOf(folder) < 0);
    expect(unknown).toEqual([]);
  });

  test("imports go down only, and not sideways", () => {
    const wrong = sources
      .filter(({ folder }) => folder !== "")
      .flatMap((source) =>
        coreFoldersImported(source)
          .filter((target) => target !== source.folder && floorOf(target) >= floorOf(source.folder))
          .filter((target) => !SIDEWAYS[source.folder]?.includes(target))
          .map((target) => `${source.path} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  test("an SDK is imported by its own folder only", () => {
    const wrong = sources.flatMap(({ path, imports }) =>
      imports
        .map((name) => ({
          name,
          home: HOMES[
            name
              .split("/")
              .slice(0, name.startsWith("@") ? 2 : 1)
              .join("/")
          ],
        }))
        .filter(({ home }) => home !== undefined && !home.some((folder) => path.startsWith(folder)))
        .map(({ name }) => `${path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test("below the ports there is no waiting, clock, randomness or environment", () => {
    const impure =
      /\bawait [\w(]+[.(]|\bDate\.now\(|new Date\(\)|Math\.random|randomBytes|randomUUID|process\.|node:fs|node:net|\bfetch\(/;
    const wrong = sources
      .filter(({ folder, path }) => PURE.has(folder) && path !== "packages/core/src/mail/parse.ts")
      .filter(({ code }) => impure.test(code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "")))
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  test("no core code compares a locale code", () => {
    const wrong = sources
      .filter(({ path }) => path.startsWith("packages/core/src/") && !path.startsWith("packages/core/src/locales/"))
      .filter(({ code }) => /(?:===|!==|case)\s*"(?:de|en)"/.test(code))
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  test("no folder is called utils, helpers or common", () => {
    expect(
      sources.map(({ path }) => path).filter((path) => /(?:^|\/)(?:utils?|helpers?|commons?)(?:\/|\.)/.test(path)),
    ).toEqual([]);
  });

  test("the locales have the very same files", () => {
    const names = (locale: string) =>
      files(join(core, "locales", locale))
        .map((file) => relative(join(core, "locales", locale), file))
        .sort();
    expect(names("en")).toEqual(names("de"));
  });
});
