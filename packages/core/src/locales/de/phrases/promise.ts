import type { PromisePhrases } from "../../contract/phrases.ts";

export const promise: PromisePhrases = {
  recall: [
    "am {date} hatte ich {dir|euch|Ihnen} geschrieben: {quote}.",
    "{quote} – das hatte ich {dir|euch|Ihnen} am {date} zugesagt.",
    "aus meiner Mail vom {date} ist noch ein Satz offen: {quote}.",
    "zu {topic} steht noch meine Zusage vom {date}: {quote}.",
    "bei mir steht noch eine Zusage vom {date}: {quote}.",
    "{quote} – so stand es am {date} in meiner Mail.",
  ],
  soft: [
    "{quote} – das habe ich am {date} geschrieben, und dabei soll es nicht bleiben.",
    "in meiner Mail vom {date} stand: {quote}. Daran knüpfe ich gern an.",
    "zu {topic} schrieb ich am {date}: {quote}. Höchste Zeit, dass daraus etwas wird.",
    "{quote} – der Satz vom {date} gilt noch.",
  ],
  agreed: [
    "am {date} hatten wir es so verabredet: {quote}.",
    "{quote} – so hatte ich es am {date} zugesagt.",
    "zu {topic} hatte ich am {date} geschrieben: {quote}.",
  ],
  status: [
    "Kurzer Zwischenstand: [was schon steht, was noch fehlt]. Es bleibt bei {dueDay}.",
    "Ich bin dran: [Stand in einem Satz]. Den Termin am {due} halte ich.",
    "Damit {du nicht nachfragen musst|ihr nicht nachfragen müsst|Sie nicht nachfragen müssen}, hier der Stand: [ein Satz]. Beim {due} bleibt es.",
  ],
  own: [
    "Damit bin ich {late} zu spät, {entschuldige|entschuldigt|entschuldigen Sie} bitte.",
    "Seit dem {due} {wartest du|wartet ihr|warten Sie} darauf, das hätte nicht sein müssen.",
    "Gedacht war das bis zum {due}; die Verspätung geht auf mich.",
    "Das ist nun {late} über der Zeit, das tut mir leid.",
  ],
  apologies: {
    days: [
      "Damit bin ich {late} zu spät, und das tut mir leid. [Der Grund, ein Halbsatz genügt.]",
      "Zugesagt war es bis zum {due}. Das habe ich nicht gehalten, {entschuldige|entschuldigt|entschuldigen Sie} bitte. [Der Grund, ein Halbsatz genügt.]",
      "Der {due} ist vorbei, und ich bin {dir|euch|Ihnen} das noch schuldig. Das tut mir leid. [Der Grund, ein Halbsatz genügt.]",
      "Bis zum {due} sollte das geschehen sein. Es tut mir leid, dass es länger dauert. [Der Grund, ein Halbsatz genügt.]",
    ],
    weeks: [
      "Das war bis zum {due} zugesagt und ist {late} überfällig. Das tut mir leid. [Hier der wahre Grund, in einem Satz.]",
      "Seit dem {due} {wartest du|wartet ihr|warten Sie} darauf, zugesagt war es anders. Es tut mir leid. [Hier der wahre Grund, in einem Satz.]",
      "Ich bin {late} über dem Termin, den ich selbst genannt habe. Dafür bitte ich {dich|euch|Sie} um Entschuldigung. [Hier der wahre Grund, in einem Satz.]",
      "Fällig war das am {due}. Mein Wort war also schneller als mein Kalender, und das tut mir leid. [Hier der wahre Grund, in einem Satz.]",
    ],
    months: [
      "Fällig war das am {due}, vor {since}. So lange hätte ich {dich|euch|Sie} nicht warten lassen dürfen, und dafür entschuldige ich mich. [Hier der wahre Grund, ehrlich und knapp.]",
      "Das ist {late} überfällig. Schönreden lässt sich das nicht, nur ehrlich sagen: Es tut mir leid. [Hier der wahre Grund, ehrlich und knapp.]",
      "Der {due} liegt {late} zurück, und auf mein Wort war in dieser Sache kein Verlass. Das tut mir aufrichtig leid. [Hier der wahre Grund, ehrlich und knapp.]",
    ],
  },
  undatedApology: [
    "Einen Tag hatte ich nicht genannt, aber so lange war nicht gemeint. Das tut mir leid. [Hier der wahre Grund, in einem Satz.]",
    "Das hätte längst geschehen sollen, {entschuldige|entschuldigt|entschuldigen Sie} bitte. [Hier der wahre Grund, in einem Satz.]",
  ],
  prevention: [
    "Damit es kein zweites Mal liegen bleibt, steht der nächste Schritt bei mir fest im Kalender: [Datum].",
    "Den nächsten Schritt habe ich mir fest eingetragen: [Datum].",
  ],
  send: {
    ready: [
      "Das löse ich hiermit ein: [Anhang oder Link].",
      "{Du findest|Ihr findet|Sie finden} alles hier: [Anhang oder Link].",
      "Hier kommt, was noch gefehlt hat: [Anhang oder Link].",
    ],
    late: [
      "Hier ist es nun: [Anhang oder Link – sonst der Tag, an dem es sicher kommt].",
      "Jetzt aber: [Anhang oder Link – sonst ein neuer, fester Termin].",
      "Deshalb ohne weitere Umwege: [Anhang oder Link – sonst der Tag, an dem es sicher da ist].",
      "Mit dieser Mail {hast du|habt ihr|haben Sie} es: [Anhang oder Link – sonst ein neuer, fester Termin].",
    ],
  },
  review: {
    ready: [
      "Hier meine Anmerkungen: [das Wichtigste zuerst]. Am stärksten fand ich [Stelle].",
      "Mein Eindruck nach dem Lesen: [zwei, drei Punkte].",
    ],
    late: [
      "Hier ist meine Rückmeldung: [die wichtigsten Punkte – sonst der Tag, an dem sie sicher kommt].",
      "Gelesen ist es jetzt, und das fällt mir auf: [die wichtigsten Punkte – sonst ein fester Termin dafür].",
    ],
  },
  introduce: {
    ready: [
      "Also gern: [Name] ist hier in Kopie. [Ein Satz, was beide verbindet.]",
      "[Name] liest hier mit. So {könnt ihr euch|könnt ihr euch|können Sie sich} direkt verabreden: [ein Satz, was beide verbindet].",
    ],
    late: [
      "Das hole ich hiermit nach: [Name] ist in Kopie. [Ein Satz, was beide verbindet.]",
      "Jetzt aber: [Name] liest mit, {ihr könnt euch|ihr könnt euch|Sie können sich} also direkt verabreden. [Ein Satz, was beide verbindet.]",
    ],
  },
  reply: {
    ready: [
      "Das kann ich inzwischen sagen: [Ergebnis in ein, zwei Sätzen].",
      "Hier also meine Rückmeldung: [Ergebnis in ein, zwei Sätzen].",
    ],
    late: [
      "Hier ist die Rückmeldung: [Ergebnis – sonst woran es hängt und bis wann es da ist].",
      "Der Stand von heute: [Ergebnis – sonst was noch fehlt und bis wann es da ist].",
      "Was ich {dir|euch|Ihnen} heute sagen kann: [Ergebnis – sonst woran es hängt und bis wann es da ist].",
    ],
  },
  call: {
    ready: [
      "Mein Vorschlag: [Tag, Uhrzeit]. Ein kurzes Ja genügt, dann rufe ich an.",
      "Unter welcher Nummer erreiche ich {dich|euch|Sie} am besten? Ich rufe an, wie gesagt: [Tag, Uhrzeit].",
    ],
    late: [
      "Den Anruf hole ich gern nach. Mein Vorschlag: [Tag, Uhrzeit].",
      "Wann erreiche ich {dich|euch|Sie} gut? Ich würde mich am [Tag] um [Uhrzeit] melden.",
    ],
  },
  meet: {
    ready: [
      "Bei mir bleibt es dabei: [Ort, Uhrzeit]. Falls sich etwas verschoben hat, genügt eine kurze Zeile.",
      "Bleibt es {bei dir|bei euch|bei Ihnen} dabei, [Ort, Uhrzeit]? Ich freue mich darauf.",
    ],
    late: [
      "Das Treffen möchte ich gern nachholen. Wie wäre es mit [Tag, Uhrzeit, Ort]?",
      "Ein neuer Anlauf? Ich könnte [Tag, Uhrzeit] und komme gern {zu dir|zu euch|zu Ihnen}.",
    ],
  },
  do: {
    ready: [
      "Das ist erledigt: [Ergebnis in einem Satz].",
      "Kurz zum Stand: [was erledigt ist, was als Nächstes kommt].",
    ],
    late: [
      "Inzwischen ist es so weit: [Ergebnis – sonst der Tag, an dem es erledigt ist].",
      "Der Stand von heute: [was erledigt ist – sonst was noch fehlt und bis wann].",
    ],
  },
  stay_in_touch: {
    ready: [
      "Was hat sich seither getan? Von mir gibt es zu berichten: [eine Neuigkeit in einem Satz].",
      "Wie geht es {dir|euch|Ihnen} damit? Bei mir ist das Neueste: [eine Neuigkeit in einem Satz].",
      "{Hast du|Habt ihr|Haben Sie} in den nächsten zwei Wochen eine halbe Stunde? Ich könnte [Tag, Uhrzeit].",
      "Eine halbe Stunde am Telefon würde schon reichen. Ich könnte [Tag, Uhrzeit].",
    ],
    late: [
      "Spät, aber gern: Wie wäre es mit einer halben Stunde am Telefon? Ich könnte [Tag, Uhrzeit].",
      "Was hat sich inzwischen getan? Von mir gibt es zu berichten: [eine Neuigkeit in einem Satz].",
      "Wie geht es {dir|euch|Ihnen} inzwischen? Bei mir ist das Neueste: [eine Neuigkeit in einem Satz].",
    ],
  },
  close: {
    ready: [
      "Passt das so?",
      "Wenn noch etwas fehlt, genügt eine kurze Zeile.",
      "{Sag|Sagt|Sagen Sie} mir gern, ob {du|ihr|Sie} so damit weiterarbeiten {kannst|könnt|können}.",
    ],
    late: [
      "Danke für {deine|eure|Ihre} Geduld.",
      "~Danke für die Geduld.",
      "Wenn das Thema inzwischen anders aussieht, genügt eine kurze Zeile.",
    ],
  },
  also: [
    "Offen ist von mir außerdem noch {quote} (vom {date}): [Stand oder Ergebnis].",
    "Und weil ich schon dabei bin: Am {date} hatte ich auch geschrieben {quote}. Dazu: [Stand oder Ergebnis].",
  ],
};
