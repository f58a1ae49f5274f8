import { describe, expect, test } from "vitest";
import { baseSubject, isForward } from "../../../packages/core/src/mail/subject.ts";

describe("baseSubject", () => {
  test.each([
    { subject: "Angebot", base: "Angebot" },
    { subject: "Re: Angebot", base: "Angebot" },
    { subject: "AW: WG: Re:Angebot", base: "Angebot" },
    { subject: "Re[2]: AW (3): Angebot", base: "Angebot" },
    { subject: "RE：Angebot", base: "Angebot" },
    { subject: "  SV:\tAngebot\n neu ", base: "Angebot neu" },
    { subject: "Rechnung: 12", base: "Rechnung: 12" },
    { subject: "Re Angebot", base: "Re Angebot" },
    { subject: "[Liste] Re: Angebot", base: "[Liste] Re: Angebot" },
    { subject: `${"Re: ".repeat(10)}A`, base: "A" },
    { subject: `${"Re: ".repeat(11)}A`, base: "Re: A" },
    { subject: "Re:", base: "" },
  ])("$subject", ({ subject, base }) => {
    expect(baseSubject(subject)).toBe(base);
  });
});

describe("isForward", () => {
  test.each([
    { subject: "Fwd: Angebot", forward: true },
    { subject: "WG: AW: Angebot", forward: true },
    { subject: "TR: Offre", forward: true },
    { subject: "AW: WG: Angebot", forward: false },
    { subject: "Weg: zwei", forward: false },
    { subject: "Forward: march", forward: false },
  ])("$subject: $forward", ({ subject, forward }) => {
    expect(isForward(subject)).toBe(forward);
  });
});
