/** A process of its own: a function from nothing to ready, as its host starts it. `ready BUNDLE`. */
import { pathToFileURL } from "node:url";

/** Every function has a handler; the one that serves pages is an app made from ports. */
type Exports = Partial<typeof import("../../functions/api/app.tsx")>;

const [bundle = ""] = process.argv.slice(2);
const { createApp }: Exports = await import(pathToFileURL(bundle).href);
if (createApp) {
  const owners = () => {
    throw new Error("health was asked for, not an owner");
  };
  const app = createApp({ hosts: new Set(["localhost"]), owners, loadReview: owners, look: owners });
  const { status } = await app.request("/health", { headers: { host: "localhost" } });
  if (status !== 200) throw new Error(`the app answered ${status}`);
}
