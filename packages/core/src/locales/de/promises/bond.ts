/** Soft words that keep a bond: staying in touch, staying on a matter. */
import type { PromiseRule } from "../../contract/promises.ts";
import { any } from "../../wording.ts";
import { acts, says } from "./grammar.ts";

const TOUCH = "(?:in (?:kontakt|verbindung|beruehrung)|im (?:austausch|gespraech|kontakt)|vernetzt|verbunden|am ball)";

export const bond: readonly PromiseRule[] = [
  says(
    {
      id: "de/stay-in-touch",
      kind: "stay_in_touch",
      strength: "sure",
      matches: [
        "Lass uns unbedingt in Kontakt bleiben!",
        "Bleiben wir im Austausch zu dem Thema.",
        "Wir bleiben in Verbindung.",
        "Lass uns da dranbleiben.",
        "Ich bleibe Ihnen verbunden.",
      ],
      rejects: ["Er wollte in Kontakt bleiben.", "Mit uns bleiben Sie in Kontakt.", "Lass uns das beenden."],
    },
    {
      "bleiben dranbleiben": `(?:lass(?:t|en sie)? uns|wir sollten|sollten wir|wir wollen|wollen wir)(?: \\S+){0,9}? (?:${TOUCH}(?: \\S+){0,2}? bleiben|dranbleiben|dran bleiben)`,
      "bleiben bleibe bleib": `(?:bleiben wir|wir bleiben|bleibe? ich|ich bleibe?)(?: \\S+){0,7}? (?:${TOUCH})`,
      bleiben: "(?:bleiben wir|wir bleiben)(?: \\S+){0,4}? dran",
      "fortsetzen weiterführen vertiefen fortführen pflegen halten aufnehmen weiterspinnen":
        "lass(?:t|en sie)? uns(?: \\S+){0,8}? (?:austausch|gespraech|kontakt|faden|dialog|diskussion|thema)(?: \\S+){0,5}? (?:fortsetzen|weiterfuehren|vertiefen|fortfuehren|pflegen|halten|aufnehmen|weiterspinnen)",
    },
  ),
  says(
    {
      id: "de/hear-each-other",
      kind: "stay_in_touch",
      strength: "sure",
      matches: [
        "Wir hören uns nächste Woche.",
        "Dann sprechen wir uns am Montag wieder.",
        "Wir hören voneinander.",
        "Ich lass wieder öfter von mir hören.",
        "Ich lasse von mir hören.",
      ],
      rejects: ["Wir hören Musik.", "Lass von dir hören.", "Sie hören zu."],
    },
    {
      "hören sprechen voneinander":
        "(?:wir hoeren|hoeren wir|wir sprechen|sprechen wir) (?:uns|voneinander|uns dann|dann voneinander)",
      hören: any(
        String.raw`(?:ich lasse?|lasse? ich|lassen wir|wir lassen)(?: \S+){0,6}? von (?:mir|uns) hoeren`,
        String.raw`(?<=^|und )lasse?(?: \S+){0,4}? von mir hoeren`,
      ),
    },
  ),
  says(
    {
      id: "de/keep-the-line",
      kind: "stay_in_touch",
      strength: "sure",
      matches: [
        "Den Draht halten wir.",
        "Diesmal lass ich den Kontakt nicht wieder einschlafen.",
        "Ich behalte Sie im Hinterkopf.",
        "Lass uns den Kontakt nicht abreissen lassen.",
        "Wir halten Kontakt.",
      ],
      rejects: ["Der Draht ist kaputt.", "Behalte das im Kopf.", "Er hält den Kontakt."],
    },
    {
      "draht kontakt verbindung": any(
        String.raw`(?:draht|kontakt|verbindung)(?: \S+){0,3}? (?:halten wir|halte ich|halt ich|wir halten)`,
        String.raw`(?:wir halten|halten wir|ich halte|halte ich)(?: \S+){0,4}? (?:draht|kontakt|verbindung)`,
      ),
      "draht kontakt faden verbindung": String.raw`(?:lasse? ich|ich lasse?|lass(?:t|en sie)? uns|wir lassen|lassen wir)(?: \S+){0,6}? (?:kontakt|draht|faden|verbindung)(?: \S+){0,6}? (?:einschlafen|abreissen)`,
      "hinterkopf auge": String.raw`(?:behalte? ich|ich behalte?|behalten wir|wir behalten) (?:dich|sie|euch|deine?|ihre?)(?: \S+){0,5}? (?:hinterkopf|auge)`,
      augen: String.raw`(?:verlieren wir|wir verlieren|lass(?:t|en sie)? uns|lass uns) (?:uns )?nicht(?: \S+){0,3}? aus den augen`,
    },
  ),
  acts(
    {
      id: "de/stay-on-it",
      kind: "do",
      strength: "sure",
      matches: [
        "Da bleib ich dran.",
        "Ich klemm mich dahinter.",
        "Ich häng mich rein.",
        "Wir setzen uns da gleich dran.",
      ],
      rejects: ["Bleib dran!", "Er bleibt dran.", "Ich bleib zu Hause."],
    },
    "dran|bleiben dran|setzen ran|gehen",
    {
      klemmen: "dahinter|drum",
      hängen: "rein|dahinter",
      knien: "rein",
      setzen: "(?:mich|uns)(?: \\S+){0,5}? (?:dran|ran)",
      bleiben: "dran|am ball",
    },
  ),
  says(
    {
      id: "de/my-concern",
      kind: "do",
      strength: "sure",
      matches: [
        "Lass das mal meine Sorge sein.",
        "Überlass das ruhig mir.",
        "Verlass dich drauf.",
        "Wir sind dran.",
        "Ich hab das auf dem Zettel.",
        "Steht auf meiner Liste.",
        "Ist notiert, kommt.",
      ],
      rejects: ["Keine Sorge.", "Das ist meine Sorge nicht.", "Er ist dran."],
    },
    {
      sorge: String.raw`lass(?:t|en sie)? (?:das|es)(?: \S+){0,2}? meine sorge sein`,
      überlass: String.raw`ueberlass(?:t|en sie)? (?:das|es)(?: \S+){0,2}? (?:mir|uns)`,
      verlass: "verlass(?:t|en sie)? (?:dich|euch|sich) (?:drauf|darauf|auf mich|auf uns)",
      verlassen: String.raw`(?:kannst|koennt|koennen) (?:du |ihr |sie )?(?:dich|euch|sich)(?: \S+){0,2}? (?:drauf|darauf|auf mich|auf uns) verlassen`,
      dran: "(?:ich bin|bin ich|(?<=^|und )bin|wir sind|sind wir)(?: (?:schon|gerade|da|grad))? (?:dran|auf dem fall)(?! (?:schuld|interessiert|beteiligt))",
      "zettel schirm radar": String.raw`(?:habe? ich|ich habe?|haben wir|wir haben)(?: \S+){0,4}? auf (?:dem|meinem|unserem) (?:zettel|schirm|radar)`,
      "zettel liste": String.raw`steht(?: \S+){0,2}? (?:auf meiner (?:to.?do.?)?liste|auf meinem zettel)`,
      "notiert gebongt geritzt": "^(?:ist )?(?:notiert|gebongt|geritzt)",
      mein: String.raw`(?:hast|habt|haben sie)(?: \S+){0,2}? mein wort`,
    },
  ),
];
