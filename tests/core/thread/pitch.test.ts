import { describe, expect, test } from "vitest";
import { locales } from "../../../packages/core/src/locales/index.ts";
import { isPitch } from "../../../packages/core/src/thread/pitch.ts";

describe.each(locales.map((locale) => ({ code: locale.code, cues: locale.pitches })))(
  "the pitch cues of $code",
  ({ cues }) => {
    test.each(cues.map((cue) => ({ id: cue.id, cue })))(
      "$id matches its examples and not its near misses",
      ({ cue }) => {
        expect(cue.matches.filter((text) => !cue.pattern.test(text))).toEqual([]);
        expect(cue.rejects.filter((text) => cue.pattern.test(text))).toEqual([]);
      },
    );
  },
);

describe("isPitch", () => {
  test.each([
    {
      name: "an offer, how they came, and a slot",
      text: "Ich bin auf Ihr Büro gestoßen. Haben Sie 15 Minuten, damit ich Ihnen zeige, wie man mit uns 40 % mehr Anfragen bekommt?",
      pitch: true,
    },
    {
      name: "a recruiter",
      text: "I came across your profile and have a CTO role that fits. Do you have 15 minutes?",
      pitch: true,
    },
    {
      name: "a friend who asks for 15 minutes",
      text: "Hast du diese Woche 15 Minuten? Ich brauche deinen Rat.",
      pitch: false,
    },
    {
      name: "a student who found one's work and asks to talk",
      text: "I came across your work on timber and would love a short call about my thesis.",
      pitch: false,
    },
    {
      name: "a client who asks for a quotation",
      text: "Wir vergeben die Planung für ein Hochhaus. Hätten Sie Interesse, und wann kann ich Sie anrufen?",
      pitch: false,
    },
    {
      name: "a supplier one knows who speaks of the product",
      text: "Our platform is down for maintenance tonight.",
      pitch: false,
    },
    { name: "nothing", text: "", pitch: false },
  ])("$name: $pitch", ({ text, pitch }) => {
    expect(isPitch(text, locales)).toBe(pitch);
  });
});
