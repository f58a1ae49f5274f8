import type { ClosingRules } from "../contract/closings.ts";
import { wording } from "../wording.ts";

export const closings: ClosingRules = {
  closes: [
    {
      id: "de/thanks",
      pattern: wording(
        String.raw`danke\w*|dank(?! (?:ihm|ihr|des|der))|merci|vergelt es gott|thx|besten dank|lieben dank|herzlichen dank`,
        "vielen dank",
      ),
      matches: ["Danke!", "Merci vielmals.", "Herzlichen Dank für die schnelle Hilfe."],
      rejects: ["Der Gedanke ist gut.", "Das klären wir."],
    },
    {
      id: "de/agreed",
      pattern: wording(
        String.raw`^(?:alles klar|passt\w*|perfekt|super|prima|top|bestens|wunderbar|ok|okay|gut|sehr gut|in ordnung|geht klar|einverstanden|abgemacht|verstanden|notiert|gebongt|klasse|spitze|toll|grossartig|fein|ausgezeichnet|genau|so machen wir es|machen wir so|passt so|das passt|erledigt|angekommen|erhalten|freut mich|schoen|gerne?|gern geschehen|kein problem|keine ursache|hat sich erledigt|na dann|ja|jawohl|jo|juhu|yes|cool)`,
      ),
      matches: ["Alles klar, bis Donnerstag.", "Passt, danke!", "Perfekt!", "Gern geschehen."],
      rejects: ["Das ist nicht perfekt.", "Wir haben alles geklärt."],
    },
    {
      id: "de/farewell",
      pattern: wording(
        String.raw`bis (?:dann|bald|morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|naechste woche|spaeter|gleich|zum|am|naechstes mal)(?: \S+){0,2}$`,
        String.raw`(?:schoene[nrs]?|guten?|erholsame\w*|frohe\w*|schoenes) (?:\S+ )?(?:tag|abend|wochenende|woche|urlaub|ferien|feierabend|feiertage|weihnachten|ostern|start|reise|zeit)`,
        "(?:freue?n? (?:mich|uns|ich mich)|freu mich|wir freuen uns)",
        "(?:liebe|viele|beste|herzliche|schoene|sonnige|freundliche[nm]?) gruesse?n?",
        "^(?:lg|vg|mfg|gruesse|gruss|bg)|wir sehen uns|man sieht sich|mach (?:es )?gut|^auf (?:bald|gute)",
        "viel (?:erfolg|spass|glueck)|gute besserung",
      ),
      matches: ["Bis Donnerstag!", "Schönes Wochenende!", "Ich freue mich.", "Liebe Grüsse"],
      rejects: ["Bis Donnerstag brauche ich die Zahlen.", "Es fehlt was."],
    },
    {
      id: "de/courtesy",
      pattern: wording(
        String.raw`^(?:hallo|hi|hey|liebe[rs]?|guten (?:tag|morgen|abend)|sehr geehrte[rs]?|servus|gruezi|moin|salue?)(?: \S+){0,4}$`,
        String.raw`(?:damit|das) (?:ist|hat sich)(?: \S+){0,4} (?:erledigt|geklaert|alles)`,
        String.raw`(?:das|alles|es) (?:hilft|hat (?:mir )?(?:sehr )?geholfen|ist angekommen|hat geklappt|klappt|passt)(?: \S+){0,4}$`,
        "sehr (?:nett|lieb|freundlich|hilfreich)(?: von (?:dir|ihnen|euch))?$",
        "(?:hab|habe) (?:ich )?(?:alles|es|die mail|das) (?:erhalten|bekommen|gesehen|notiert)",
      ),
      matches: ["Hallo Jan", "Damit ist alles geklärt.", "Das hilft mir sehr."],
      rejects: ["Hallo Jan, wann kommst du zu uns nach Graz?", "Das hilft leider nicht, weil die Zahlen fehlen."],
    },
  ],
  reopens: [
    {
      id: "de/but",
      pattern: wording("aber|leider|allerdings|jedoch|nur noch|fehlt|fehlen|brauche?n?"),
      matches: ["Danke, aber das hilft mir nicht."],
      rejects: ["Danke, das hilft mir sehr."],
    },
  ],
  informs: [
    {
      id: "de/for-information",
      pattern: wording(
        "^(?:nur )?(?:fyi|zur (?:info|information|kenntnis(?:nahme)?)|z ?k|zki|zur kenntnis|fuer (?:dich|euch|sie|deine unterlagen|ihre unterlagen) zur info\\w*|kurz zur info)",
      ),
      matches: ["FYI", "Zur Info: Der Termin steht.", "Nur zur Kenntnis."],
      rejects: ["Die Info kam spät.", "Ich nehme das zur Kenntnis."],
    },
  ],
  delivers: [
    {
      id: "de/attached",
      pattern: wording(
        String.raw`anbei|beiliegend\w*|beigefuegt\w*|(?:im|als) anhang(?! (?:fehlt|fehlte|war|ist leer|vermisse))`,
        String.raw`in der (?:anlage|beilage)|angehaengt|haenge? (?:ich )?(?:dir |ihnen |euch )?(?:\S+ ){0,4}?an$`,
        String.raw`hiermit (?:\S+ ){0,4}?(?:sende|schicke|uebersende|uebermittle|erhalten|bekommst)\S*`,
        "mit dieser (?:mail|e-mail)|(?:siehe|s) anhang",
      ),
      matches: ["Anbei die Folien.", "Im Anhang finden Sie die Offerte.", "Hiermit übersende ich den Vertrag."],
      rejects: ["Im Anhang fehlt die zweite Seite.", "Ich schicke es morgen."],
    },
    {
      id: "de/here-it-is",
      pattern: wording(
        "hier (?:ist|sind|kommt|kommen|findest|finden|hast|haben|der|die|das|mein|meine|unser|unsere|nun|noch|also|schon|ein paar|wie (?:versprochen|besprochen)|bitte)(?! (?:es|leider|niemand|nicht|los|in|im|am|wetter|immer|gerade|alles)(?: |$))",
        "hier:|da ist (?:er|sie|es|der|die|das)(?= |$)",
        "(?:wie|so wie) (?:versprochen|besprochen|vereinbart|gewuenscht|angekuendigt|abgemacht|gewuenscht)(?= (?:anbei|hier|die|der|das|mein|meine|unser|unsere|noch|nun|eine?|:))",
        "^wie (?:versprochen|besprochen|gewuenscht)$|schicke? (?:ich )?(?:dir|ihnen|euch) (?:hier|jetzt|nun|mit)",
        "leite? (?:ich )?(?:dir|ihnen|euch) (?:hier|unten)|unten (?:stehend|findest|finden|die)",
        String.raw`(?:der|den) link:? https?|setze? (?:ich )?(?:\S+ ){0,4}?in (?:cc|kopie)|mit dieser mail bring`,
      ),
      matches: [
        "Hier der Link: https://example.org",
        "Hier sind die Zahlen.",
        "Wie versprochen die Liste.",
        "Ich setze Frau Moser in CC.",
      ],
      rejects: ["Hier ist es kalt.", "Wie besprochen melde ich mich.", "Wo ist der Link?"],
    },
    {
      id: "de/done",
      pattern: wording(
        String.raw`(?:habe|hab) (?:ich )?(?:es |das |die \S+ |den \S+ |dir |euch |ihnen |eben |gerade |soeben |alles ){0,4}(?:\S+ ){0,3}(?:hochgeladen|geschickt|gesendet|gemailt|ueberwiesen|freigegeben|weitergeleitet|abgelegt|eingetragen|erledigt|hinterlegt|gebucht|reserviert|bestellt|geteilt)`,
        String.raw`(?:ist|sind|ging|gingen|gerade|soeben)(?: \S+){0,5}? (?:rausgegangen|raus|verschickt|ueberwiesen|hochgeladen|online|erledigt|gebucht|freigeschaltet)`,
        "^erledigt|^(?:ist )?erledigt|darf ich vorstellen|das ist (?:mira|meine kollegin|mein kollege)",
        "^(?:ist|sind) (?:schon |bereits |jetzt |nun |gerade )?(?:bestellt|bezahlt|beauftragt|verschickt|unterwegs|abgegeben|eingereicht)",
        String.raw`(?:ist|sind) (?:\S+ ){0,3}?(?:auf dem weg|unterwegs) zu (?:dir|ihnen|euch)|sendungsnummer|trackingnummer`,
      ),
      matches: [
        "Ist bestellt, Lieferung am 11. April.",
        "Das Paket ist auf dem Weg zu dir, Sendungsnummer 0998.",
        "Ich hab dir die Datei gerade hochgeladen.",
        "Erledigt, die Buchung ist storniert.",
        "Die Muster sind heute rausgegangen.",
      ],
      rejects: ["Hast du es hochgeladen?", "Ich erledige das.", "Ich bin unterwegs nach Graz.", "Ist das bestellt?"],
    },
  ],
  recalls: [
    {
      id: "de/talked",
      pattern: wording(
        String.raw`(?:danke|dank)(?: \S+){0,5}? fuer (?:das|dein|ihr|euer|die|den|deine|ihre|eure|unser)(?: \S+){0,4}? ?(?:gespraech|telefonat|treffen|anruf|zeit|besuch|abend|meeting|austausch|termin|mittagessen|kaffee|essen|workshop|fuehrung|gastfreundschaft|einladung|call|runde|empfang|praesentation)`,
        String.raw`(?:nach|wie in|wie im|in|bei|aus|zu) (?:unserem|dem|unserer) (?:\S+ ){0,3}?(?:gespraech|telefonat|treffen|meeting|termin|call|besprechung|mittagessen)(?! (?:am|naechste|morgen|kommende))`,
        String.raw`wie (?:gerade|eben|vorhin|gestern|heute|am \S+|telefonisch|persoenlich|muendlich) (?:\S+ )?(?:besprochen|vereinbart|gesagt|telefoniert)`,
        String.raw`(?:war|waren|hat)(?: \S+){0,6}? (?:schoen|toll|nett|gefreut|spannend|eine freude|angenehm|inspirierend)(?: \S+){0,5}? (?:dich|sie|euch|mit (?:dir|ihnen|euch)|kennenzulernen|zu treffen|zu sehen|gesprochen)`,
        String.raw`(?:freut|gefreut),?(?: \S+){0,6}? (?:kennenzulernen|kennen gelernt|getroffen|wiederzusehen)`,
        String.raw`(?:haben|hatten) wir (?:ja |doch |gestern |heute |vorhin |eben )*(?:\S+ ){0,3}?(?:besprochen|telefoniert|gesprochen|getroffen)`,
        String.raw`schoen (?:war es|dass wir)(?: \S+){0,5}`,
      ),
      matches: [
        "Danke für das Gespräch gestern.",
        "Nach unserem Telefonat habe ich nachgedacht.",
        "Hat mich sehr gefreut, Sie kennenzulernen.",
        "Wie gerade telefonisch besprochen.",
        "Schön war's mit euch!",
      ],
      rejects: ["Ich freue mich auf unser Gespräch am Donnerstag.", "Danke für die Datei.", "Wann telefonieren wir?"],
    },
  ],
};
