import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Envelope, inferOwner, ownerOf } from "../../../../packages/core/src/connectors/files/owner.ts";
import { describeShared, shared } from "../../../support/shared.ts";
import { mail, mboxOf, temporaryFolder } from "./folder.ts";

const folder = temporaryFolder();

/** "Anna Roth <a@x> > b@y, c@z"; behind a bar "sent", "received", or the address it was delivered to. */
function envelope(text: string): Envelope {
  const [line = "", mark = ""] = text.split(" | ");
  const [from, to = ""] = line.split(" > ");
  const person = (words: string) => {
    const [, name = "", address = words] = /^(.*) <(.*)>$/.exec(words) ?? [];
    return { name, address };
  };
  return {
    ...(from && { from: person(from) }),
    to: to.split(", ").filter(Boolean).map(person),
    deliveredTo: mark.includes("@") ? [mark] : [],
    received: mark === "received" || mark.includes("@"),
    sent: mark === "sent",
  };
}

describe("ownerOf", () => {
  test.each([
    {
      name: "whoever wrote the sent mail",
      mail: ["Maxi Meier <m@x> > b@y | sent", "b@y > m@x", "b@y > m@x", "c@z > m@x"],
      addresses: ["m@x"],
    },
    {
      name: "two addresses that both wrote sent mail, the busier one first",
      mail: ["m@x > b@y | sent", "M <m2@x> > b@y | sent", "m2@x > c@y | sent"],
      addresses: ["m2@x", "m@x"],
    },
    {
      name: "not one sender among many of sent mail: a filter's slip",
      mail: [...Array.from({ length: 60 }, () => "m@x > b@y | sent"), "b@y > m@x | sent"],
      addresses: ["m@x"],
    },
    {
      name: "whom the mail was delivered to, though lists and groups are in To",
      mail: ["b@y > team@x | m@x", "c@y > team@x | m@x", "d@y > team@x | m@x", "e@y > team@x | team@x"],
      addresses: ["m@x"],
    },
    {
      name: "whoever takes part in nearly all mail",
      mail: ["m@x > b@y", "b@y > m@x", "c@y > m@x", "m@x > d@y", "e@y > f@y"],
      addresses: ["m@x"],
    },
    {
      name: "also another address of the same full name that writes on its own",
      mail: ["Maxi Meier <m@x> > b@y", "b@y > m@x", "c@y > m@x", "maxi  meier <m@home> > d@y", "m@x > e@y"],
      addresses: ["m@x", "m@home"],
    },
    {
      name: "not a namesake the owner writes with",
      mail: ["Maxi Meier <m@x> > b@y", "Maxi Meier <other@z> > m@x", "m@x > other@z", "c@y > m@x", "d@y > m@x"],
      addresses: ["m@x"],
    },
    {
      name: "not one who forged the owner's name, once or in mail to nobody",
      mail: [
        "Maxi Meier <m@x> > b@y | sent",
        "Maxi Meier <evil@z> > c@y | received",
        "Maxi Meier <worse@z> > ",
        "Maxi Meier <worse@z> > ",
      ],
      addresses: ["m@x"],
    },
    {
      name: "also a namesake's address where two of its mails came in",
      mail: [
        "Maxi Meier <m@x> > b@y | sent",
        "Maxi Meier <m@home> > c@y | received",
        "Maxi Meier <m@home> > d@y | received",
      ],
      addresses: ["m@home", "m@x"],
    },
    {
      name: "not everybody of the same first name",
      mail: ["Maxi <m@x> > b@y | sent", "Maxi <other@z> > c@y", "Maxi <other@z> > c@y"],
      addresses: ["m@x"],
    },
  ])("is $name", ({ mail, addresses }) => {
    expect(ownerOf(mail.map(envelope))?.addresses).toEqual(addresses);
  });

  test.each([
    { name: "there is no mail", mail: [] },
    { name: "there is one mail", mail: ["m@x > b@y"] },
    { name: "two people write only with each other", mail: ["m@x > b@y", "b@y > m@x", "m@x > b@y"] },
    { name: "everybody writes with everybody", mail: ["a@x > b@x", "c@x > d@x", "b@x > c@x", "d@x > a@x"] },
    { name: "two are in nearly all mail", mail: ["a@x > m@x, n@x", "b@x > m@x, n@x", "c@x > m@x, n@x", "d@x > m@x"] },
    { name: "mails have no addresses", mail: ["", "", ""] },
  ])("cannot be told when $name", ({ mail }) => {
    expect(ownerOf(mail.map(envelope))).toBeUndefined();
  });

  test("has the name most used, and one line that says why", () => {
    const mails = ["Maxi Meier <m@x> > b@y | sent", "M. Meier <m@x> > b@y | sent", "Maxi Meier <m@x> > c@y | sent"];
    expect(ownerOf(mails.map(envelope))).toEqual({
      addresses: ["m@x"],
      name: "Maxi Meier",
      because: "Taken as the owner: m@x (the sender of the 3 sent mails).",
    });
  });
});

describe("inferOwner", () => {
  test("reads labels, and leaves spam, trash and lists out", async () => {
    const other = (fields: string[]) => mail("x", fields).replace("maxi@meier.example", "spam@spam.example");
    const mails = [
      mail("a", ["X-Gmail-Labels: Gesendet"]),
      other(["X-Gmail-Labels: Gesendet,Papierkorb"]),
      other(["X-Gmail-Labels: Sent,Spam"]),
      other(["X-Gmail-Labels: Sent", "List-Id: <list.example>"]),
    ];
    const inferred = await inferOwner({ mbox: [folder.write("owner.mbox", mboxOf(...mails))], eml: [] });
    expect(inferred).toMatchObject({ addresses: ["maxi@meier.example"], name: "Maxi Meier" });
  });

  test("knows the folder of sent mail by its name, over several sources", async () => {
    folder.write("account/Sent/1.eml", mail("a"));
    const inbox = mail("b").replace("Maxi Meier <maxi@meier.example>", "Sam Else <sam@else.example>");
    const files = {
      mbox: [folder.write("INBOX", mboxOf(inbox, inbox)), "/no/such/file"],
      eml: [join(folder.path, "account")],
    };
    expect(await inferOwner(files)).toMatchObject({ addresses: ["maxi@meier.example"] });
  });

  test("cannot tell from nothing", async () => {
    expect(await inferOwner({ mbox: [], eml: [] })).toBeUndefined();
  });
});

describeShared("inferOwner on the development mailboxes", () => {
  test.each(["anna-de", "jonas-de", "priya-en"])("%s: every address, and nobody else's", async (name) => {
    const path = join(shared, "dev/mailboxes", name);
    const { owner } = JSON.parse(readFileSync(`${path}.gold.json`, "utf8"));
    for (const text of [readFileSync(`${path}.mbox`, "latin1")]) {
      const unlabelled = folder.write(
        `${name}.mbox`,
        Buffer.from(text.replace(/^X-Gmail-Labels:.*\n/gm, ""), "latin1"),
      );
      for (const mbox of [`${path}.mbox`, unlabelled]) {
        const inferred = await inferOwner({ mbox: [mbox], eml: [] });
        expect(inferred?.name).toBe(owner.name);
        expect([...(inferred?.addresses ?? [])].sort()).toEqual([...owner.addresses].sort());
      }
    }
  });
});
