import type { LetterPhrases } from "../../contract/phrases.ts";

export const letter: LetterPhrases = {
  quotes: ["“", "”", "‘", "’"],
  lead: /^(?:(?:yes|no|sure|of course|absolutely|great|thanks|thank you|many thanks|perfect|okay|ok|right|well|will do|sounds good|ps|p\.s\.|by the way|also|so|anyway)[,.!:;–]|(?:and|but|so)(?=\s)) ?/iu,
  lowerAfterComma: false,
  signOff: { informal: "Best wishes", formal: "Kind regards", unknown: "Best wishes" },
  replyPrefix: "Re:",
  emptyTopics:
    /^(?:(?:(?:a )?(?:quick |one more |short )?(?:question|questions|query|request|ask|note)|info|hello|hi|hey|thanks|thank you|update|follow[- ]?up|following up|checking in|catching up|no subject|urgent|important|fyi)[\s!?.]{0,5})$/iu,
  noSubject: "Our exchange of {date}",
};
