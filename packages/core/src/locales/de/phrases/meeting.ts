import type { MeetingPhrases } from "../../contract/phrases.ts";

export const meeting: MeetingPhrases = {
  trip: [
    "ich bin {days} in {city} unterwegs und würde {dich|euch|Sie} bei der Gelegenheit gern sehen.",
    "{days} führt mich der Kalender nach {city}, und ein Wiedersehen würde mich freuen.",
    "{days} bin ich in {city}, also fast vor {deiner|eurer|Ihrer} Tür.",
  ],
  event: [
    "{event} in {city} steht {days} bei uns beiden im Kalender, wenn ich es richtig sehe.",
    "wie es aussieht, sind wir {days} beide bei {event} in {city}.",
  ],
  visit: [
    "{du bist|ihr seid|Sie sind} {days} in {city}, wenn ich es richtig gelesen habe. Da würde ich mich über ein Treffen freuen.",
    "{days} führt {dich|euch|Sie} der Weg nach {city}, wenn ich es richtig im Kopf habe. Das trifft sich gut.",
    "wenn {days} der Besuch in {city} ansteht, würde ich mich über ein Treffen freuen.",
  ],
  context: {
    commitment: [
      "Dann könnte ich auch gleich einlösen, was ich am {date} zugesagt hatte: {quote}.",
      "Offen ist von mir ja noch {quote} (vom {date}), das ließe sich dabei gleich einlösen.",
    ],
    owed: [
      "Dabei ließe sich auch die Frage vom {date} besprechen: {question}",
      "Und {deine|eure|Ihre} Frage vom {date} könnten wir gleich mit erledigen: {question}",
      "Dabei ließe sich auch besprechen, was seit dem {date} offen ist: {request}.",
      "Und auf den Satz vom {date} könnten wir gleich zurückkommen: {request}.",
    ],
    awaiting: [
      "Dabei ließe sich auch meine Frage vom {date} klären: {question}",
      "Und meine Frage vom {date} wäre im Gespräch schnell beantwortet: {question}",
      "Dabei könnten wir auch auf meine Mail vom {date} zurückkommen: {request}.",
      "Im Gespräch wäre auch schnell geklärt, was ich am {date} schrieb: {request}.",
    ],
    promised: [
      "Dabei ließe sich auch in Ruhe besprechen, was am {date} in {deiner|eurer|Ihrer} Mail stand: {quote}.",
      "~Dabei ließe sich auch in Ruhe besprechen, was am {date} in der Mail stand: {quote}.",
      "Und auf {quote} (vom {date}) könnten wir dort gleich zurückkommen.",
    ],
    none: [
      "Dann könnten wir bei {topic} weitermachen, wo wir am {date} aufgehört haben.",
      "Seit unserem Austausch zu {topic} vom {date} hat sich bei mir einiges getan: [eine Neuigkeit in einem Satz].",
      "Geschrieben haben wir uns zuletzt am {date}; im Gespräch geht ja doch manches leichter.",
    ],
  },
  invite: [
    "Wie wäre es mit einem Kaffee? Bei mir ginge:",
    "{Hast du|Habt ihr|Haben Sie} Zeit für einen Kaffee? Ich könnte zum Beispiel:",
    "Zwei Vorschläge für ein Treffen:",
  ],
  unscheduled: [
    "Mein Vorschlag für ein Treffen: [Tag, Uhrzeit, Ort].",
    "Wann {passt es dir|passt es euch|passt es Ihnen} am besten? Ich könnte [Tag, Uhrzeit].",
  ],
  close: [
    "Passt etwas anderes besser, richte ich mich gern danach.",
    "Und wenn es diesmal nicht klappt, dann beim nächsten Mal.",
    "Den Ort {darfst du|dürft ihr|dürfen Sie} gern aussuchen.",
  ],
};
