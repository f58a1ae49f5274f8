import type { LetterPhrases } from "../../contract/phrases.ts";

export const letter: LetterPhrases = {
  quotes: ["„", "“", "‚", "‘"],
  lead: /^(?:(?:ja|nein|klar|na klar|gern|gerne|sehr gern|sehr gerne|natürlich|selbstverständlich|danke|vielen dank|super|prima|okay|ok|alles klar|gut|genau|ja,? (?:klar|gern|gerne|natürlich)|ps|p\.s\.|übrigens)[,.!:;–]|(?:und|aber|also|denn|oder|ach ja,?)(?=\s)) ?/iu,
  lowerAfterComma: true,
  signOff: { informal: "Viele Grüße", formal: "Mit freundlichen Grüßen", unknown: "Beste Grüße" },
  replyPrefix: "AW:",
  emptyTopics:
    /^(?:(?:kurze |noch eine |eine |meine )?(?:frage|fragen|bitte|anfrage|info|hallo|hi|servus|moin|danke|dankeschön|update|termin|nachtrag|kontakt|kein betreff|wichtig|dringend)[\s!?.]{0,5})$/iu,
  noSubject: "Unser Austausch vom {date}",
};
