import { describe, expect, test } from "vitest";
import { hear, type Speech } from "../../../packages/core/src/locales/hearing.ts";
import { locales } from "../../../packages/core/src/locales/index.ts";
import { expects, listen } from "../../../packages/core/src/thread/expectation.ts";
import { expectWithin } from "../../support/cost.ts";

const expected = (words: Speech) => expects(hear(words));
const exchange = (words: Speech) => listen(hear(words), words.text);

/** Of a table, so much may be judged otherwise than a careful reader would: what is learned is never right on all. */
const ERRORS = 0.07;

/** Written by ear, from the definitions. */
const ASKS = `
Passt dir Dienstag?
Wann hättest du Zeit?
Schickst du mir noch die Liste?
Soll ich den Tisch auf sechs oder sieben reservieren?
Bitte gib mir bis Freitag Bescheid.
Bitte um kurze Bestätigung.
Könnten Sie die Unterlagen bis Montag einreichen?
Wären Sie so nett, mir die Adresse zu nennen?
Lass mich wissen, ob das klappt.
Geben Sie uns bitte Rückmeldung.
Ich freue mich auf Ihre Rückmeldung.
Ich bräuchte noch die Maße vom Fenster.
Uns fehlt noch der unterschriebene Vertrag.
Ich warte noch auf deine Antwort zu Punkt drei.
Wie wäre es mit Mittwoch um zehn?
Mir würde Montag oder Donnerstag passen.
Ich wollte fragen, ob ihr am Samstag schon was vorhabt.
Schreib mir, wann du ankommst.
Leiten Sie das bitte an Frau Huber weiter.
Seid ihr einverstanden?
Hallo Jan, wie geht's dir? Kannst du mir die Folien schicken?
Kommst du zum Essen, oder wird es dir zu spät?
Ich hätte gern Ihre Einschätzung dazu.
Für eine Antwort bis Freitag wäre ich dankbar.
Meld dich, sobald du gelandet bist.
Hast du den Schlüssel
Does Tuesday work for you?
How about Thursday at three?
Could you send me the list?
Shall I book for six or seven?
Please let me know by Friday.
Let me know if Tuesday works.
Would you be so kind as to give me the address?
I'd be grateful for your feedback.
Looking forward to your reply.
I still need the measurements of the window.
We're still missing the signed contract.
I'm waiting for your answer on point three.
I could do Monday or Thursday.
I was wondering whether you had plans for Saturday.
Drop me a line when you land.
Forward this to Ms Hill, please.
Are you all okay with that?
Hi Tom, how are you? Can you send me the slides?
Are you coming to dinner, or will it be too late for you?
I'd like to hear your view on this.
A word back by Friday would be appreciated.
Any news from the council?
Don't forget to sign page four.
Just checking whether you got my last mail.
`;

const ASKS_NOT = `
Wie geht's?
Wie geht es Ihnen?
Alles gut bei dir?
Schön war's, oder?
Wer weiß?
Warum nicht?
Falls Fragen sind, melde dich.
Bei Rückfragen können Sie sich jederzeit melden.
Zögern Sie nicht, mich anzurufen.
Danke für deine Antwort!
Zur Info: Der Termin ist verschoben.
Ich melde mich morgen bei dir.
Anbei die Rechnung.
Bitte entschuldige die späte Antwort.
In dringenden Fällen wenden Sie sich bitte an Frau Graf.
Wenn du magst, komm vorbei.
Keine Antwort nötig. Wann passt es dir?
Ich hab sie gefragt: „Kommst du am Freitag?“
Ich freue mich auf das Treffen am Montag.
Sie finden uns in der Lindengasse 4.
Ob ich das noch weiß?
Mach dir bitte keinen Kopf.
Viel Erfolg morgen!
How are you?
How's it going?
Everything ok with you?
Fun night, wasn't it?
Who knows?
Why not?
If you have any questions, let me know.
Please don't hesitate to get in touch.
Thanks for your reply!
FYI, the meeting has moved.
I'll get back to you tomorrow.
Please find attached the invoice.
Please excuse the late reply.
In urgent cases please contact Ms Doyle.
If you like, come along.
No need to reply. When suits you?
I asked her, "Are you coming on Friday?"
Looking forward to our meeting on Monday.
You'll find us at 4 Linden Lane.
Isn't it great?
Please don't worry about it.
Good luck tomorrow!
Let me know if you need anything.
Let me check with my boss.
`;

describe("expectation", () => {
  test("is found where people ask", () => {
    const missed = rows(ASKS).filter((text) => !expected({ text, locales }).expects);
    expect(missed.length / rows(ASKS).length, missed.join("\n")).toBeLessThan(ERRORS);
  });

  test("is not found where they do not", () => {
    const taken = rows(ASKS_NOT).filter((text) => expected({ text, locales }).expects);
    expect(taken.length / rows(ASKS_NOT).length, taken.join("\n")).toBeLessThan(ERRORS);
  });

  test("quotes the last sentence that asks, since mails end in what they want", () => {
    const text = "Kommst du am Montag? Das wäre schön. Bringst du den Plan mit? Liebe Grüße";
    expect(expected({ text, locales }).question).toBe("Bringst du den Plan mit?");
  });

  test("a plain question goes before a request that is only worded", () => {
    const text = "When do you arrive? Please let me know.";
    expect(expected({ text, locales })).toMatchObject({ question: "When do you arrive?" });
  });

  test("judges each sentence in its own language", () => {
    const text = "Danke für die schnelle Antwort, das hilft uns sehr weiter. Could you send me the slides?";
    expect(expected({ text, locales }).question).toBe("Could you send me the slides?");
  });

  test("asks nothing in no words and in no language", () => {
    expect(expected({ text: "", locales }).expects).toBe(false);
    expect(expected({ text: "Kommst du?", locales: [] }).expects).toBe(false);
  });
});

describe("a question taken back", () => {
  test.each([
    "Ignore that, found it in your notes from January.",
    "Scratch that, it was in the biscuit tin.",
    "Never mind.",
    "Hat sich erledigt, danke!",
    "Vergiss meine Frage, ich hab es inzwischen selbst gefunden.",
  ])("asks for nothing and ends the exchange: %s", (text) => {
    expect(exchange({ text, locales })).toMatchObject({ expectation: { expects: false }, closes: true });
  });

  test.each(["We cannot ignore that.", "Hast du es gefunden?"])("is none: %s", (text) => {
    expect(exchange({ text, locales }).closes).toBe(false);
  });
});

const CLOSES = `
Passt, danke!
Alles klar, bis Donnerstag.
Merci!
Perfekt, freue mich.
Danke dir, das hat sehr geholfen!
Hallo Anna, danke für die schnelle Antwort. Schönes Wochenende!
FYI
Zur Info: Die Sitzung ist auf elf verschoben, Raum bleibt gleich, und die Unterlagen sind schon verteilt worden.
👍
Perfect, see you then.
Great, thanks!
Got it, cheers.
Sounds good!
Thanks so much, that's really helpful.
FYI, the room has changed.
No worries, speak soon.
`;

const CLOSES_NOT = `
Passt, danke! Wann kommst du?
Danke, aber das hilft mir leider nicht weiter, weil die Zahlen für März fehlen.
Ich melde mich morgen.
Der Vertrag ist bei der Anwältin, sie hat noch zwei Anmerkungen zu Paragraf drei.
Danke. Uns fehlt noch die Unterschrift.
Great, thanks! When do you arrive?
The contract is with our lawyer, who has two comments on clause three.
Thanks. I still need your signature.
`;

describe("closes", () => {
  test.each(rows(CLOSES))("closes: %s", (text) => {
    expect(exchange({ text, locales }).closes).toBe(true);
  });

  test.each(rows(CLOSES_NOT))("does not close: %s", (text) => {
    expect(exchange({ text, locales }).closes).toBe(false);
  });

  test("an empty mail closes nothing", () => {
    expect(exchange({ text: "", locales }).closes).toBe(false);
  });
});

describe("delivers", () => {
  test.each(
    rows(`
Anbei die Kalkulation.
Im Anhang findest du die Fotos.
Hier der Link: https://example.org/a
Hier sind die Zahlen.
Hiermit übersende ich Ihnen den Vertrag.
Wie besprochen die Adresse vom Tischler.
Hab dir die Datei eben hochgeladen.
Please find attached the plan.
I've attached the slides.
Here's the link.
Here you go.
As promised, here are the minutes.
I've just shared the folder with you.
`),
  )("says that something comes with this mail: %s", (text) => {
    expect(exchange({ text, locales }).delivers).toBe(true);
  });

  test.each(
    rows(`
Ich schicke dir die Fotos morgen.
Im Anhang fehlt die zweite Seite.
Hast du mir die Datei angehängt?
Hier ist es kalt.
Wie besprochen melde ich mich nächste Woche.
I'll send you the slides tomorrow.
Did you attach the plan?
Here's to a great year!
As discussed I'll call you.
`),
  )("says nothing of the kind: %s", (text) => {
    expect(exchange({ text, locales }).delivers).toBe(false);
  });
});

describe("recalls", () => {
  test.each(
    rows(`
Danke für das Gespräch gestern!
Nach unserem Telefonat habe ich nachgedacht.
Hat mich sehr gefreut, Sie kennenzulernen.
Wie gerade telefonisch besprochen, hier die Zahlen.
Danke für deine Zeit heute.
Thanks for the call yesterday.
Great to meet you last week.
Following our conversation, here is the plan.
Thank you for taking the time today.
`),
  )("refers to a meeting that was: %s", (text) => {
    expect(exchange({ text, locales }).recalls).toBe(true);
  });

  test.each(
    rows(`
Ich freue mich auf unser Gespräch am Donnerstag.
Wann telefonieren wir?
Danke für die Datei.
Looking forward to our call.
When shall we meet?
Thanks for the file.
`),
  )("refers to none: %s", (text) => {
    expect(exchange({ text, locales }).recalls).toBe(false);
  });
});

describe("in a mail, most of whose sentences ask nothing", () => {
  test.each(
    rows(`
Go ahead with the third hole, same PO number.
Give Maureen my love and tell her she has earned the sun.
Bitte überweisen Sie den Betrag innerhalb von 14 Tagen.
Kindly arrange payment within 30 days.
Wusstest du eigentlich, dass der größte Organismus der Welt ein Pilz ist?
`),
  )("what only sounds like asking expects no answer: %s", (text) => {
    expect(exchange({ text, locales }).expectation.expects).toBe(false);
  });

  test("a plain question does, as it does alone", () => {
    const text = "Danke für die Liste. Passt dir Dienstag?";
    expect(exchange({ text, locales }).expectation).toMatchObject({ expects: true, question: "Passt dir Dienstag?" });
  });
});

describe("on hostile text", () => {
  const texts = [
    "ich ".repeat(16_000),
    "I will ".repeat(9_000),
    "(".repeat(65_536),
    "a@".repeat(32_000),
    "> ".repeat(32_000),
    "wenn, dass, ob ".repeat(4_300),
  ];

  test("takes time in proportion to its length", () => {
    for (const text of texts) expectWithin(500, () => exchange({ text, locales }), text.slice(0, 20));
  });
});

function rows(table: string): readonly string[] {
  return table.trim().split("\n");
}
