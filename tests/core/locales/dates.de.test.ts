import { describe, expect, test } from "vitest";
import { readDue } from "../../../packages/core/src/commitment/due.ts";
import { readBackOn } from "../../../packages/core/src/locales/dates.ts";
import { de } from "../../../packages/core/src/locales/de/index.ts";
import { hits, searchable } from "../../../packages/core/src/locales/search.ts";

/** What is said on Tuesday 2026-03-10, and the day it is due; undefined where it names none to act on. */
type Row = readonly [said: string, on: string | undefined];

const groups: Readonly<Record<string, readonly Row[]>> = {
  "a day's number may be a word": [
    ["Bis zum Achtzehnten liegt der Bericht vor.", "2026-03-18"],
    ["Am dreiundzwanzigsten hole ich dich ab.", "2026-03-23"],
    ["Zwölfter April, da spiele ich bei euch.", "2026-04-12"],
    ["Das erzähle ich dir zum zwanzigsten Mal.", undefined],
    ["Die Mappe gebe ich Ihnen am ersten Kurstag.", undefined],
    ["Du bist der Zweite, dem ich schreibe.", undefined],
  ],
  "a weekday with its number is that date": [
    ["Donnerstag, 19., bringe ich die Pläne.", "2026-03-19"],
    ["Mittwoch, 8., sehen wir uns.", "2026-04-08"],
    ["Donnerstag bringe ich die Pläne.", "2026-03-12"],
    ["Montag, 2. Stock, da warte ich auf dich.", "2026-03-16"],
    ["Am 24. treffen wir uns.", "2026-03-24"],
    ["Fr 17.4. 15 h bei mir.", "2026-04-17"],
  ],
  "an hour is today's unless a day is said": [
    ["Gegen halb fünf ruf ich dich an.", "2026-03-10"],
    ["Vor neun hast du die Antwort.", "2026-03-10"],
    ["Ab 14 Uhr liegt es am Empfang.", "2026-03-10"],
    ["Am Freitag um halb fünf ruf ich dich an.", "2026-03-13"],
    ["Ich melde mich nach der Mittagspause.", "2026-03-10"],
    ["Ich schick dir später noch die Skizze.", "2026-03-10"],
    ["Die Ware kommt eine Woche später, ich sage es dem Lager.", undefined],
    ["Ich mindere die Rechnung um zehn Prozent.", undefined],
    ["Ich bestelle bis zwei Paletten nach.", undefined],
    ["Das ist gleich nebenan, ich zeige es dir.", undefined],
    ["Do 14 Uhr rufe ich an.", "2026-03-12"],
    ["So um sechs rufe ich an.", "2026-03-10"],
  ],
  "tomorrow behind a word that ends like an article": [
    ["Die Geräte werden morgen abgeholt.", "2026-03-11"],
    ["Die Akten landen morgen früh bei dir.", "2026-03-11"],
    ["Ich besuche den morgen beginnenden Kurs.", undefined],
    ["Am selben Morgen schreibe ich Ihnen.", undefined],
  ],
  "weeks and their parts": [
    ["Zum Wochenstart hast du den Plan.", "2026-03-16"],
    ["Anfang der Woche hast du den Plan.", "2026-03-17"],
    ["Zur Wochenmitte in KW 13 liefern wir.", "2026-03-26"],
    ["Mittwoch der Folgewoche liefern wir.", "2026-03-18"],
    ["Am Montag tagt der Rat, am Mittwoch darauf schreibe ich Ihnen.", "2026-03-18"],
    ["Bevor die Woche rum ist, schreibe ich dir.", "2026-03-13"],
    ["Nächste Woche, Montag oder Dienstag, komme ich.", "2026-03-17"],
    ["Nächste Woche melde ich mich, Montag bin ich nicht da.", "2026-03-20"],
    ["Am Wochenend schau ich drauf.", "2026-03-15"],
    ["In der Woche vom 13. April komme ich.", "2026-04-17"],
    ["Am letzten Aprilwochenende helfe ich dir.", "2026-04-26"],
  ],
  "before a time of a day is on that day": [
    ["Vor Donnerstagmittag hast du es.", "2026-03-12"],
    ["Vor Donnerstag hast du es.", "2026-03-11"],
  ],
  "before the end of a time is its end": [
    ["Vor Quartalsende schicke ich die Zahlen.", "2026-03-31"],
    ["Vor Jahresende schicke ich die Zahlen.", "2026-12-31"],
    ["Vor dem nächsten Quartal schicke ich die Zahlen.", "2026-03-31"],
  ],
  "feasts and the days around them": [
    ["Am Karsamstag bringe ich den Wein.", "2026-04-04"],
    ["Zu Ostern bringe ich den Wein.", "2026-04-05"],
    ["Am Palmsonntag spiele ich die Orgel.", "2026-03-29"],
    ["Nach den Ostertagen rufe ich an.", "2026-04-07"],
    ["Wir bleiben dran, nicht nur zu Weihnachten.", undefined],
    ["Heuer bleiben wir in Verbindung.", undefined],
  ],
  "a day named by another": [
    ["Am 18. tagt der Rat, zwei Tage später haben Sie Bescheid.", "2026-03-20"],
    ["Am 25. ist die Sitzung, tags zuvor rufe ich an.", "2026-03-24"],
    ["Am 25. ist die Sitzung, die Folien haben Sie eine Woche davor.", "2026-03-18"],
    ["Am Freitag rufe ich an, vorher läuft noch ein Test.", "2026-03-13"],
  ],
  "what is noted for a day is not done on it": [
    ["Den 23. habe ich mir für Sie freigehalten.", "2026-03-23"],
    ["Am 23. habe ich die Mappe abgegeben.", undefined],
    ["Danke für die Einladung am 23. März.", "2026-03-23"],
    ["Danke für die Notizen am 23. März.", undefined],
  ],
  "today is only why it is another day": [
    ["Ich schicke es dir morgen, heute bin ich unterwegs.", "2026-03-11"],
    ["Heute bin ich bei dir.", "2026-03-10"],
  ],
  "post of a day": [
    ["Der Vertrag geht mit der Freitagspost raus.", "2026-03-13"],
    ["Die Freitagspost lese ich immer spät.", undefined],
  ],
  "as it is spoken": [
    ["I schick dir's morgn.", "2026-03-11"],
    ["Bis Friitig luege ich das aa.", "2026-03-13"],
    ["ab friedlich machen wir's", undefined],
  ],
};

describe.each(Object.entries(groups))("%s", (_, rows) => {
  test.each(rows)("%s", (said, on) => {
    expect(readDue(said, "2026-03-10", de)?.on).toBe(on);
  });
});

test.each([
  "Ich bin bis 20.3. abwesend. In dringenden Fällen ist Frau Meier bis 17 Uhr erreichbar.",
  "Unsere Zentrale erreichen Sie von 8 bis 17 Uhr. Ich bin bis 20. März nicht im Büro.",
])("opening hours do not end an absence: %s", (said) => {
  expect(readBackOn(said, "2026-03-10", de)).toBe("2026-03-23");
});

test("every rule is found by the first letters of a word", () => {
  const isFound = (said: string, id: string) =>
    hits(de.dates.rules, searchable(said.toLowerCase())).some(({ rule }) => rule.id === id);
  const lost = de.dates.rules.filter(({ id, matches }) => matches.some(([said]) => !isFound(said, id)));
  expect(lost.map(({ id }) => id)).toEqual([]);
});
