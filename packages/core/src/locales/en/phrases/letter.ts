import type { LetterPhrases } from "../../contract/phrases.ts";

export const letter: LetterPhrases = {
  quotes: ["“", "”", "‘", "’"],
  lowerAfterComma: false,
  signOff: { informal: "Best wishes", formal: "Kind regards", unknown: "Best wishes" },
  replyPrefix: "Re:",
  emptyTopics:
    /^(?:(?:(?:a )?(?:quick |one more |short )?(?:question|questions|query|request|ask|note)|info|hello|hi|hey|thanks|thank you|update|follow[- ]?up|following up|checking in|catching up|no subject|urgent|important|fyi)[\s!?.]{0,5})$/iu,
  noSubject: "Our exchange of {date}",
};
