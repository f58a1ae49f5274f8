import type { TheirPromisePhrases } from "../../contract/phrases.ts";

export const theirPromise: TheirPromisePhrases = {
  recall: [
    "{du hattest|ihr hattet|Sie hatten} mir am {date} geschrieben: {quote}. Darauf freue ich mich noch.",
    "in {deiner|eurer|Ihrer} Mail vom {date} stand: {quote}. Daran knüpfe ich gern an.",
    "zu {topic} {hattest du|hattet ihr|hatten Sie} am {date} geschrieben: {quote}.",
    "~in der Mail vom {date} stand: {quote}. Daran knüpfe ich gern an.",
    "{quote} – der Satz vom {date} ist mir im Gedächtnis geblieben.",
  ],
  agreed: [
    "am {date} {hattest du|hattet ihr|hatten Sie} geschrieben: {quote}. Das würde mich nach wie vor freuen.",
    "{quote} – das stand am {date} in {deiner|eurer|Ihrer} Mail, und ich bin gern weiter dabei.",
    "~{quote} – das stand in der Mail vom {date}, und ich bin gern weiter dabei.",
  ],
  doubt: {
    thing: [
      "Vielleicht ist es längst unterwegs und bei mir nur untergegangen.",
      "Falls es schon da war und ich es übersehen habe, {entschuldige|entschuldigt|entschuldigen Sie} bitte.",
      "Gut möglich, dass es bei mir im Postfach hängen geblieben ist.",
    ],
    other: [
      "Vielleicht ist die Antwort bei mir nur untergegangen.",
      "Gut möglich, dass gerade anderes vorgeht; dann ist das völlig in Ordnung.",
      "Falls es noch Zeit braucht, ist das kein Problem.",
    ],
  },
  ease: [
    "Ein kurzes Zeichen, wie es steht, genügt mir.",
    "{Sag|Sagt|Sagen Sie} mir gern einfach, wann ich damit rechnen kann.",
    "Eine Zeile mit einem Datum hilft mir schon weiter, und falls es sich erledigt hat, ist auch das eine gute Antwort.",
  ],
  again: [
    "Was würde {dir|euch|Ihnen} passen? Ich könnte zum Beispiel [Tag, Uhrzeit].",
    "Mein Vorschlag: [Tag, Uhrzeit]. Passt etwas anderes besser, richte ich mich gern danach.",
  ],
  also: [
    "Und wo ich gerade schreibe: Zu {quote} (vom {date}) genügt mir ein kurzes Zeichen, wie es steht.",
    "Noch eine kleine Frage zum {date}, {quote}: Wann darf ich damit rechnen?",
  ],
};
