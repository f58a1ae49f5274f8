import type { QuestionPhrases } from "../../contract/phrases.ts";

export const question: QuestionPhrases = {
  owed: {
    restated: [
      "{du hattest|ihr hattet|Sie hatten} am {date} gefragt, {asked}.",
      "{du wolltest|ihr wolltet|Sie wollten} am {date} wissen, {asked}.",
      "zu {topic} {hattest du|hattet ihr|hatten Sie} am {date} gefragt, {asked}.",
      "~am {date} kam die Frage, {asked}.",
    ],
    quoted: [
      "danke für {deine|eure|Ihre} Frage vom {date}: {question}",
      "am {date} {hast du|habt ihr|haben Sie} gefragt: {question}",
      "zu {topic} ist noch eine Frage vom {date} bei mir: {question}",
      "~danke für die Frage vom {date}: {question}",
    ],
    requested: [
      "am {date} {hast du|habt ihr|haben Sie} mir geschrieben: {request}.",
      "aus {deiner|eurer|Ihrer} Mail vom {date} habe ich diesen Satz vor mir: {request}.",
      "~in der Mail vom {date} stand: {request}.",
      "zu {topic} {hattest du|hattet ihr|hatten Sie} am {date} geschrieben: {request}.",
    ],
    own: [
      "Das liegt seit {since} bei mir, {entschuldige|entschuldigt|entschuldigen Sie} bitte.",
      "Die Antwort hat {late} gebraucht, das war zu lang.",
      "Auf die Antwort {wartest du|wartet ihr|warten Sie} seit {since}. Das war zu lang.",
    ],
    apologies: {
      days: [
        "Das liegt seit {since} bei mir, und das tut mir leid. [Der Grund, ein Halbsatz genügt.]",
        "Entschuldigung, dass {du|ihr|Sie} darauf {late} warten {musstest|musstet|mussten}. [Der Grund, ein Halbsatz genügt.]",
      ],
      weeks: [
        "Das liegt seit {since} ohne Antwort bei mir. Das tut mir leid. [Hier der wahre Grund, in einem Satz.]",
        "Auf die Antwort {wartest du|wartet ihr|warten Sie} seit {since}, und das tut mir leid. [Hier der wahre Grund, in einem Satz.]",
        "Das ist jetzt {late} her, und es tut mir leid, dass nichts von mir kam. [Hier der wahre Grund, in einem Satz.]",
      ],
      months: [
        "Das ist {late} her, viel zu lang für eine Antwort. Es tut mir leid. [Hier der wahre Grund, ehrlich und knapp.]",
        "So lange hätte ich {dich|euch|Sie} nicht ohne Antwort lassen dürfen, und dafür entschuldige ich mich. [Hier der wahre Grund, ehrlich und knapp.]",
      ],
    },
    answer: [
      "Kurz dazu: [Antwort in ein, zwei Sätzen].",
      "Meine Antwort darauf: [ein, zwei Sätze].",
      "Dazu von mir: [Antwort in ein, zwei Sätzen].",
    ],
    clarified: [
      "Dazu von mir: [Antwort]. Habe ich richtig verstanden, dass es {dir|euch|Ihnen} vor allem um [Punkt] geht?",
      "[Antwort in ein, zwei Sätzen.] Trifft das den Kern, oder geht es {dir|euch|Ihnen} mehr um [Punkt]?",
      "[Antwort in ein, zwei Sätzen.] Trifft das den Kern der Frage?",
    ],
    stale: [
      "Sollte sich die Frage inzwischen erledigt haben, genügt mir ein kurzes Zeichen.",
      "Ist das für {dich|euch|Sie} überhaupt noch aktuell?",
    ],
    also: [
      "Und zu der Frage vom {date}, {question}: [Antwort].",
      "Noch etwas: Am {date} ging es auch um {question}. Dazu: [Antwort].",
      "Dazu gehört auch noch die Mail vom {date}: {request}. Meine Antwort: [ein Satz].",
      "Und zu dem Satz vom {date}, {request}: [Antwort].",
    ],
  },
  awaiting: {
    restated: [
      "ich hatte {dich|euch|Sie} am {date} gefragt, {asked}.",
      "~am {date} hatte ich gefragt, {asked}.",
      "zu {topic} hatte ich am {date} gefragt, {asked}.",
    ],
    quoted: [
      "darf ich an meine Frage vom {date} anknüpfen? {question}",
      "zu {topic} fehlt mir noch {deine|eure|Ihre} Antwort. Am {date} hatte ich gefragt: {question}",
      "eine Frage von mir ist seit dem {date} noch offen: {question}",
      "am {date} hatte ich gefragt: {question}",
    ],
    requested: [
      "am {date} hatte ich {dir|euch|Ihnen} geschrieben: {request}.",
      "darf ich an meine Mail vom {date} anknüpfen? Darin stand: {request}.",
      "zu {topic} ist noch etwas von mir offen, vom {date}: {request}.",
    ],
    yesNo: [
      "Ein kurzes Ja oder Nein reicht mir.",
      "Ein Ja oder Nein genügt, Einzelheiten gern später.",
      "{Antworte|Antwortet|Antworten Sie} gern nur mit Ja oder Nein, das hilft mir schon.",
    ],
    open: [
      "Ein, zwei Stichworte reichen mir.",
      "{Du kannst|Ihr könnt|Sie können} auch gern nur in Stichworten antworten.",
      "Eine Zeile dazu würde mir schon weiterhelfen.",
    ],
    doubt: [
      "Und falls es sich erledigt hat, ist auch das eine gute Antwort.",
      "Falls {du|ihr|Sie} mehr Zeit {brauchst|braucht|brauchen}, genügt mir ein Datum.",
      "Wenn gerade anderes vorgeht, verstehe ich das gut; dann genügt mir ein Datum.",
    ],
    back: [
      "ich hoffe, der Wiedereinstieg war sanft.",
      "ich hoffe, {du bist|ihr seid|Sie sind} gut zurück und nicht gleich unter Mails begraben.",
    ],
    also: [
      "Und wo ich gerade schreibe: Offen ist noch meine Frage vom {date}, {question}",
      "Eine Antwort fehlt mir außerdem noch, vom {date}: {question}",
      "Und wo ich gerade schreibe: Am {date} hatte ich noch geschrieben {request}.",
      "Offen ist außerdem noch mein Satz vom {date}: {request}.",
    ],
  },
};
