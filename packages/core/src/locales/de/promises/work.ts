/** Work the writer takes on: reading something, and everything else that is done for somebody. */
import type { PromiseRule } from "../../contract/promises.ts";
import { any, words } from "../../wording.ts";
import { acts, actsReflexively, says } from "./grammar.ts";
import { NO_ACT, NO_ACT_OF_OURS, NO_VERB, TASKS } from "./verbs.ts";

export const work: readonly PromiseRule[] = [
  acts(
    {
      id: "de/look-at",
      kind: "review",
      strength: "likely",
      matches: [
        "Pull Request schau ich mir morgen an.",
        "Ich les den Entwurf bis Freitag durch.",
        "Ich geh da nochmal mit dem Rotstift drüber.",
        "Den Vertrag nehme ich mir vor.",
        "Ich werfe heute einen Blick drauf.",
      ],
      rejects: ["Schau dir das an.", "Er schaut sich das an.", "Ich gehe durch den Park."],
    },
    any(
      "an|schauen an|sehen an|gucken an|lesen durch|schauen durch|sehen durch|gehen durch|lesen durch",
      "gucken durch|arbeiten gegen|lesen gegenlesen quer|lesen",
    ),
    {
      gehen: "drueber|darueber|mit dem rotstift",
      schauen: "drueber|darueber|drauf|rein(?=$| )",
      sehen: "drueber|darueber",
      gucken: "drueber|darueber|drauf|rein(?=$| )",
      lesen: "drueber|darueber|korrektur",
      nehmen: "mir(?: \\S+){0,12}? vor(?:nehmen)?|unter die lupe",
      vornehmen: "mir",
      werfen: "(?:einen |nen |eine )?blick",
    },
    "(?:(?:es|das|die|den|sie|ihn)(?: \\S+){0,2}? )?mir|(?:es|das) (?:morgen|heute|gleich)|(?:heute|morgen|gleich|noch)",
  ),
  acts(
    {
      id: "de/read",
      kind: "review",
      strength: "possible",
      matches: [
        "Ich lese deinen Entwurf bis Freitag.",
        "Ich prüfe die Abrechnung bis übermorgen.",
        "Ihr Gutachten werde ich gründlich studieren.",
        "Die Statuten prüfen wir bis zum 20.",
      ],
      rejects: ["Er liest deinen Entwurf.", "Prüf das bitte.", "Du liest viel."],
    },
    words(
      "lesen prüfen überprüfen kontrollieren checken kommentieren studieren sichten begutachten lektorieren",
      "redigieren testen analysieren evaluieren bewerten durchsehen",
    ),
  ),
  actsReflexively(
    {
      id: "de/see-to",
      kind: "do",
      strength: "sure",
      matches: [
        "Ich kümmere mich drum.",
        "Darum kümmer ich mich.",
        "Kümmere mich morgen.",
        "Ich revanchiere mich.",
        "Wir kümmern uns darum.",
      ],
      rejects: ["Kümmer dich drum.", "Er kümmert sich.", "Bitte kümmern Sie sich."],
    },
    "kümmern revanchieren erkundigen bemühen einsetzen umhören schlaumachen reinhängen",
  ),
  says(
    {
      id: "de/will-do",
      kind: "do",
      strength: "sure",
      matches: [
        "Mach ich.",
        "Mache ich gern.",
        "Ja, erledige ich auf dem Heimweg.",
        "Also mach ich das.",
        "Das übernehme ich.",
        "Geht klar, mach ich.",
      ],
      rejects: ["Was mach ich nur falsch.", "Das macht er.", "Ich mache Urlaub."],
    },
    {
      "mach mache erledige erledig übernehme übernehm": any(
        "^(?:(?:ja|ok|okay|klar|gerne?|sicher|das|also|alles|natuerlich|geht klar) )*(?:mache?|erledige?|uebernehme?) ich(?=$| (?:das|es|gerne?|sofort|gleich|heute|morgen|dann|noch|natuerlich|doch|sehr|auf|am|bis|selbst|schon|dir|euch|ihnen)(?: |$))",
        "^(?:ich )?(?:mache?|erledige?|uebernehme?) (?:das|es)(?: (?:gerne?|gleich|sofort|heute|morgen|noch|dann|bis|am))?",
      ),
      machen: "^(?:das |ja )?machen wir(?: (?:so|gerne?|gleich|morgen|dann|heute))?$",
    },
  ),
  acts(
    {
      id: "de/take-care",
      kind: "do",
      strength: "likely",
      matches: [
        "Das kläre ich intern.",
        "Ich reserviere den Raum.",
        "Die Kaution überweise ich morgen.",
        "Die Ummeldung veranlassen wir.",
        "Ich trag dich in den Verteiler ein.",
        "Übermorgen stelle ich den Server um.",
        "Den Hinweis geb ich ans Team weiter.",
        "Ich frage bei der Versicherung nach.",
        "Ich halte dir einen Platz frei.",
      ],
      rejects: [
        "Er klärt das.",
        "Klär das bitte.",
        "Die Reservierung steht.",
        "Ich fange mit Spanisch an.",

        "Ich halte das für gut.",
      ],
    },
    TASKS,
    {
      setzen: String.raw`(?:auf|in) die(?: \S+)? ?\S*(?:liste|agenda|tagesordnung|verteiler|warteliste)|(?:mich|uns) (?:mit|fuer|dafuer)`,
      nehmen: any(
        String.raw`(?:auf|in) die(?: \S+)? ?\S*(?:liste|agenda|tagesordnung|runde)|auf meine kappe|in (?:die hand|angriff)`,
        "zur brust",
      ),
      bringen: "zur sprache|ins? \\S+ ein|in ordnung|auf den weg|ins rollen|unter dach und fach",
      legen: "(?:ein )?(?:gutes )?wort|nahe(?=$)",
      leiten: "in die wege",
      sorgen: "dafuer|fuer",
      halten: "(?:einen |den |dir |ihnen )?platz|frei",
      geben: any(
        String.raw`ans? (?:\S+ ){0,2}?(?:team|technik|it|buchhaltung|chefin?|kolleg\w*|bauherrn?|vorstand|leitung|abteilung|werkstatt|support|redaktion)`,
        "in auftrag",
      ),
      machen: any(
        "fertig|klar schiff|rueckgaengig|einen termin|den termin|einen vorschlag|druck|termin aus",
        "\\S*reservierung|\\S*buchung|\\S*bestellung",
      ),
      treffen: "vorkehrungen|vorbereitungen",
      finden: "(?:eine )?(?:loesung|heraus|raus)",
      suchen: "(?:dir|ihnen|euch|fuer)|(?:eine )?loesung|termin",
      lassen:
        "(?:es|das|ihn|sie|den \\S+|die \\S+|deine?n? \\S+|ihre?n? \\S+)(?: \\S+){0,6}? (?:pruefen|checken|ansehen|anschauen|reparieren|machen|erledigen|klaeren|aendern|kommen|schicken|richten|ausstellen|eintragen|uebersetzen|umbuchen)",
      erinnern: "(?:dich|sie|euch)",
      helfen: "(?:dir|euch|ihnen)",
      unterstützen: "(?:dich|euch|sie)",
      vertreten: "(?:dich|sie|euch)",
      zahlen: "(?:dir|ihnen|euch)|rechnung|betrag",
      tun: "mein bestes|mein moeglichstes|was ich kann",
    },
    "(?:dir|ihnen|euch|dich|sie|noch|morgen|gleich|heute)",
  ),
  acts(
    {
      id: "de/speak-to",
      kind: "do",
      strength: "likely",
      matches: [
        "Ich spreche mit dem Vermieter.",
        "Das bespreche ich mit unserer Anwältin.",
        "Ich rede nächste Woche mit ihr.",
        "Ich frage morgen die Hausverwaltung.",
      ],
      rejects: ["Er spricht mit dem Vermieter.", "Sprich mit ihr.", "Ich spreche Spanisch."],
    },
    "",
    {
      sprechen: "(?:mit|bei) (?!(?:dir|ihnen|euch)(?: |$))\\S+",
      reden: "mit (?!(?:dir|ihnen|euch)(?: |$))\\S+",
      besprechen: "mit (?!(?:dir|ihnen|euch)(?: |$))\\S+|intern|im team|in der \\S+",
      abstimmen: "mit \\S+|intern",
      beraten: "mit \\S+|intern",
      fragen: "(?:die|den|das|bei|unsere?[nm]?|meine?[nm]?|mal|herrn|frau|beim)(?= )|(?:an|herum|rum)(?=$)",
      telefonieren: "mit (?!(?:dir|ihnen|euch)(?: |$))\\S+",
    },
  ),
  acts(
    {
      id: "de/make",
      kind: "do",
      open: true,
      strength: "possible",
      matches: [
        "Ich mache dir eine Liste.",
        "Ich zeichne dir einen Plan.",
        "Ich baue dir am Wochenende den Prototyp.",
        "Ich zeige dir das am Montag.",
      ],
      rejects: ["Er macht dir eine Liste.", "Mach mir eine Liste."],
    },
    words(
      "fragen sprechen reden besprechen zeigen machen bauen zeichnen rechnen backen schaffen notieren nehmen",
      "entwerfen formulieren übersetzen zahlen ändern geben lösen halten kriegen suchen holen kaufen basteln",
      "nähen schneiden rechnen planen programmieren",
    ),
  ),
  says(
    {
      id: "de/pledge",
      kind: "do",
      open: true,
      strength: "likely",
      matches: [
        "Ich verspreche dir, dass es klappt.",
        "Ich sorge dafür, dass Sie es bekommen.",
        "Ich sehe zu, dass du es bis Freitag hast.",
        "Ich schau, dass es klappt.",
      ],
      rejects: ["Er verspricht viel.", "Versprich es mir."],
    },
    {
      "verspreche versprech garantiere": "ich (?:verspreche?|garantiere?)(?: es)? (?:dir|ihnen|euch)",
      "schaue schau sehe seh sorge sorg achte":
        "ich (?:(?:schaue?|sehe?)(?: zu| darauf| drauf)?|achte darauf|sorge?(?: \\S+){0,3}? dafuer)$",
    },
  ),
  says(
    {
      id: "de/will",
      kind: "do",
      open: true,
      strength: "possible",
      matches: ["Ich werde mein Bestes tun.", "Ich werde Ihre Anregung einbringen.", "Das werden wir weiterverfolgen."],
      rejects: ["Ich werde vierzig.", "Er wird es einbringen."],
    },
    {
      "werde werd werden":
        "(?:ich werde?|werde? ich|wir werden|werden wir)(?: \\S+){0,20}? (?:[a-z]{3,20}(?:en|ern|eln)|tun)$",
    },
  ),
  says(
    {
      id: "de/anything",
      kind: "do",
      open: true,
      strength: "faint",
      matches: ["Ich bügle dir das Hemd.", "Bis Freitag tüftle ich euch was aus.", "Bis morgen entrümpeln wir das."],
      rejects: ["Er bügelt dir das Hemd.", "Ich bin dir dankbar.", "Ich danke dir."],
    },
    {
      ich: any(
        `(?<=^|(?:und|aber|oder|denn|ja|also|klar|nein|ok|okay|gut|sondern) )ich (?!${NO_ACT})[a-z]{3,}(?:e|[^aeiou ]|[aeiou]h)(?= )`,
        `(?!${NO_ACT}|${NO_VERB})[a-z]{3,} ich(?= |$)`,
      ),
      wir: `(?!${NO_ACT_OF_OURS})[a-z]{3,}(?:en|eln|ern) wir(?= )|wir (?!${NO_ACT_OF_OURS})[a-z]{3,}(?:en|eln|ern)(?= )`,
    },
  ),
];
