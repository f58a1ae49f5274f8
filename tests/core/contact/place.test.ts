import { describe, expect, test } from "vitest";
import { readPlaces } from "../../../packages/core/src/contact/place.ts";
import { readSpan } from "../../../packages/core/src/locales/dates.ts";
import { hear } from "../../../packages/core/src/locales/hearing.ts";
import { localeOf, locales } from "../../../packages/core/src/locales/index.ts";
import { cityName } from "../../../packages/core/src/locales/places/cities.ts";

const sentOn = "2026-03-02";

function read(own: string, signature = "", code = "de") {
  const locale = localeOf(code);
  if (!locale) throw new Error(`no locale ${code}`);
  const heard = hear({ text: own, locales, locale });
  const { places, visits } = readPlaces({ own, signature, quoted: "", blocks: [] }, heard, sentOn, (sentence) =>
    readSpan(sentence, sentOn, locale),
  );
  return {
    places: places.map((city) => cityName(city, "de")),
    visits: visits.map((visit) => `${cityName(visit.city, "de")} ${visit.startOn.slice(5)}..${visit.endOn.slice(5)}`),
  };
}

describe("places from a signature", () => {
  test.each([
    {
      name: "an address",
      signature: "Ines Baumann\nHanauer Landstraße 150, 60314 Frankfurt am Main",
      places: ["Frankfurt am Main"],
    },
    {
      name: "an address that the mail program wrapped",
      signature: "Stadtlabor München | Lindwurmstraße 88 | 80337 \nMünchen",
      places: ["München"],
    },
    { name: "a British address", signature: "School of Informatics, Edinburgh EH8", places: ["Edinburgh"] },
    { name: "a city behind a name", signature: "Thomas Ebner, Linz", places: ["Linz"] },
    { name: "a small town behind a name", signature: "Eva Ott, Tulln", places: ["Tulln"] },
    { name: "a city on its own line", signature: "Fiona McBride\nProgramme Director\nGlasgow", places: ["Glasgow"] },
    { name: "a city in the company's name", signature: "Stadtlabor München", places: ["München"] },
    {
      name: "an address rather than another city",
      signature: "Büro Berlin\nBrunngasse 1, 3011 Bern",
      places: ["Bern"],
    },
    { name: "not the seat of the company", signature: "Sitz der Gesellschaft: Stuttgart, HRB 000000", places: [] },
    { name: "not the court", signature: "Registergericht: Amtsgericht München HRB 1234", places: [] },
    { name: "two offices", signature: "Berlin | Hamburg", places: ["Berlin", "Hamburg"] },
    { name: "not a list of offices", signature: "Berlin | Hamburg | München", places: [] },
    { name: "not a family name", signature: "Petra Essen\nLeitung Einkauf", places: [] },
    { name: "nothing", signature: "", places: [] },
  ])("$name", ({ signature, places }) => {
    expect(read("Hallo", signature).places).toEqual(places);
  });
});

describe("places from what the writer says", () => {
  test.each([
    { own: "Ich wohne jetzt in Leipzig.", places: ["Leipzig"] },
    { own: "Seit zwei Wochen bin ich bei Hafenwerk in Hamburg, ganz anderes Feld.", places: ["Hamburg"] },
    { own: "Besuch uns doch in unserem Büro in Graz!", places: ["Graz"] },
    { own: "I moved up to Edinburgh in the summer, bought a flat and a dog.", places: ["Edinburgh"] },
    { own: "I'm based in Oslo these days.", places: ["Oslo"] },
    { own: "Ich wohne nicht mehr in Leipzig.", places: [] },
    { own: "Meine Schwester wohnt in Leipzig.", places: [] },
    { own: "Do you still live in Oslo?", places: [] },
    { own: "Ich studiere an der TU Wien.", places: [] },
  ])("$own", ({ own, places }) => {
    expect(read(own).places).toEqual(places);
  });

  test.each([
    {
      name: "its last lines",
      own: "Grand news!\n\nHamish Drummond\n14 Candlemaker Wynd, Edinburgh EH1 9ZZ",
      places: ["Edinburgh"],
    },
    { name: "not a line that goes on", own: "Wir treffen uns hier:\n\nLindengasse 41, 1070 Wien.", places: [] },
    { name: "not a bare city", own: "Hallo,\n\nFreitag Berlin", places: [] },
  ])("a signature that nothing sets apart: $name", ({ own, places }) => {
    expect(read(own).places).toEqual(places);
  });

  test("what they say comes before what the signature says", () => {
    expect(read("I'm now based in Oslo.", "Jan Roth, Berlin", "en").places).toEqual(["Oslo", "Berlin"]);
  });
});

describe("visits", () => {
  test.each([
    { own: "Ich bin nächste Woche in Wien.", visits: ["Wien 03-09..03-13"] },
    { own: "Komme am 17. März nach Stuttgart.", visits: ["Stuttgart 03-17..03-17"] },
    { own: "Ich bin vom 17. bis 19. März bei euch in Stuttgart.", visits: ["Stuttgart 03-17..03-19"] },
    { own: "I am in London from 17 to 19 March for the workshop.", visits: ["London 03-17..03-19"] },
    { own: "I'll be in London on 24 March.", visits: ["London 03-24..03-24"] },
    { own: "I am flying to London. Free on 24 March?", visits: ["London 03-24..03-24"] },
    { own: "We will have booth in Hannover fair in April, hall 9.", visits: ["Hannover 04-01..04-30"] },
    { own: "We're exhibiting at Powerworld in Frankfurt on 12 March.", visits: ["Frankfurt am Main 03-12..03-12"] },
    {
      own: "Am 27. März heiratet mein Cousin bei euch in Stuttgart, ich reise\nschon am Donnerstag an.",
      visits: ["Stuttgart 03-27..03-27"],
    },
    {
      own: "In der Woche vom 30. März bin ich ohnehin in Wien, ich besuche dort einen Planer.",
      visits: ["Wien 03-30..04-03"],
    },
    { own: "I'll be in London on Thursday, 19 March", visits: ["London 03-19..03-19"] },
    { own: "Ich bin nächste Woche leider nicht in Wien.", visits: [] },
    { own: "I won't be in London on 24 March.", visits: [] },
    { own: "Bist du nächste Woche in Wien?", visits: [] },
    { own: "Are you in London on 24 March?", visits: [] },
    { own: "Er kommt am 17. März nach Stuttgart.", visits: [] },
    { own: "If I'm in London on 24 March, I'll call.", visits: [] },
    { own: "Ich war am 17. März in Stuttgart.", visits: [] },
    { own: "I am in London.", visits: [] },
  ])("$own", ({ own, visits }) => {
    expect(read(own, "", /\b(?:ich|er|du|komme)\b/i.test(own) ? "de" : "en").visits).toEqual(visits);
  });

  test("one that was over when the mail was written is none, one that ends that day is", () => {
    expect(read("Ich bin am 1. März in Wien.").visits).toEqual([]);
    expect(read("Ich bin am 2. März in Wien.").visits).toEqual(["Wien 03-02..03-02"]);
  });
});
