/** What a promise sounds like and is not. */
import type { Veto } from "../../contract/promises.ts";
import { wording } from "../../wording.ts";

export const vetoes: readonly Veto[] = [
  {
    trap: "neg",
    weight: "fatal",
    scope: "clause",
    pattern: wording(
      String.raw`(?<!(?:auch|wenn|natuerlich|warum|gar|noch|nur|sorge|einschlafen|abreissen) )(?:nicht|nimmer|nie|niemals|niemande?[mn]?|nirgends|kaum)(?! (?:nur|vergessen|wieder einschlafen|einschlafen|abreissen|aus den augen|laenger|vor|zu|mehr lange)(?![a-z]))|(?<!(?:ueberhaupt|gar) )kein(?:e[mnrs]?)?(?! (?:problem|sorge|thema|ding|angst|stress|frage|grosse sache))|weder|keinesfalls|keineswegs|(?:muss|werde)(?: \S+){0,5} (?:absagen|passen|ablehnen|verzichten)|huete[n]?|kann ich (?:\S+ )?gar nichts|gar nichts`,
    ),
    matches: [
      "Ich ruf ihn sicher nicht an.",
      "Einen Rabatt gebe ich dir nicht.",
      "Ich gebe keine Auskunft.",
      "Ich muss absagen.",
    ],
    rejects: [
      "Kein Problem, ich ruf an.",
      "Ich vergesse es nicht nur, ich schreib es auf.",
      "Ich lass den Kontakt nicht einschlafen.",
    ],
  },
  {
    trap: "past",
    weight: "fatal",
    scope: "clause",
    pattern: wording(
      String.raw`(?<!(?:von|vom|seit|die|der|das|deine?|ihre?) )(?:gestern|vorgestern|vorhin|damals|neulich|kuerzlich)|(?:letzte[nrsm]?|vergangene[nrsm]?) (?:woche|monat|jahr|\S+tag|mittwoch)|seit (?:jahren|wochen|monaten|tagen|langem|jeher|\d+)|(?<!bis (?:\S+ ){1,6})(?:habe?|haben) (?:ich|wir)?(?! (?:\S+ ){0,4}bis )(?: \S+){0,8}? (?:ge[a-z]+|[a-z]+ge[a-z]+|uebermittelt|ueberwiesen|versandt|zugesagt|erledigt)(?:t|en)?$|(?:ist|sind|wurde|wurden)(?: \S+){0,6}? (?:raus|hinaus|weg|rueber)gegangen`,
    ),
    matches: ["Das habe ich gestern geschickt.", "Letzte Woche rief ich an.", "Ich schaue mir das seit Jahren an."],
    rejects: ["Ich schicke dir die Folien von gestern.", "Ich schicke es morgen."],
  },
  {
    trap: "past",
    weight: "fatal",
    scope: "clause",
    pattern: wording(
      String.raw`(?:ich|wir) (?:wollte[nt]?|hatten?|konnten?|musste[nt]?|sollte[nt]?(?! (?:uns|mal|unbedingt|dringend))|war(?:en)?|rief|schrieb|habe?n? (?:dir|ihnen|euch)?(?: \S+){0,8}? ge[a-z]+(?:t|en))|(?:wollte|hatte|konnte|musste|war) ich`,
    ),
    matches: ["Ich wollte dir das schicken.", "Das hatte ich dir gesagt."],
    rejects: ["Wir sollten uns treffen.", "Ich will dir das schicken."],
  },
  {
    trap: "inmail",
    weight: "fatal",
    scope: "clause",
    pattern: wording(
      String.raw`anbei|beiliegend\w*|beigefuegt\w*|im anhang|in der (?:anlage|beilage)|als anhang|hiermit|hierbei|angehaengt|mit dieser (?:mail|e-mail|nachricht)|in dieser mail|untenstehend|hier unten|unten(?! im)|hier(?: ist| sind| kommt| kommen| der| die| das| noch| gleich| nun| schon)|in (?:cc|kopie|bcc)|ins cc|jetzt (?:einfach|schon|mal|gleich mit)|schon mal (?:vorab|so)|vorab (?:schon|mal)|melde mich (?:zurueck|hiermit|krank|an|ab(?! und))|nun vor`,
    ),
    matches: ["Anbei schicke ich dir die Datei.", "Ich setze ihn in CC.", "Ich leite dir unten die Mail weiter."],
    rejects: ["Ich schicke dir die Datei morgen.", "Ich hänge mich rein."],
  },
  {
    trap: "inmail",
    weight: "fatal",
    scope: "sentence",
    pattern: wording("(?:siehe|s) (?:unten|anhang|beilage|anlage)|siehe (?:die )?(?:mail|nachricht) unten"),
    matches: ["Ich leite dir seine Mail weiter, siehe unten."],
    rejects: ["Ich warte unten auf dich."],
  },
  {
    trap: "cond",
    weight: "fatal",
    scope: "sentence",
    pattern: wording(
      String.raw`(?:falls|sofern|wenn|sollten?|solltest|wuenscht|moechten|brauchst|braucht|benoetigen) (?:du|ihr|sie|euch|dir|ihnen|es (?:dir|ihnen|euch)|das (?:fuer )?(?:dir|dich|ihnen|sie|euch)|jemand|noch fragen|fragen|interesse|bedarf|noch etwas)(?!(?: \S+){0,8}? (?:wieder da|zurueck|gelandet|angekommen|da|dort|in \S+|hier|so ?weit|dabei|fertig|recht|ok|okay|einverstanden|erlaubst|gestattest) (?:bist|sind|seid|ist))(?!(?: \S+){0,4}? (?:recht|ok|okay|erlaubst|gestatten|hilfe|hilfst|zurueck|heimkommst))|bei (?:interesse|bedarf|rueckfragen|fragen|wunsch)|auf wunsch|(?:interesse|lust|bedarf) (?:hast|haben|habt|besteht)`,
    ),
    matches: [
      "Falls du magst, frage ich nach.",
      "Bei Interesse schicke ich Ihnen gern mehr.",
      "Wenn Sie möchten, sende ich es.",
    ],
    rejects: [
      "Wenn du wieder da bist, ruf ich dich an.",
      "Sobald du da bist, komme ich.",
      "Wenn ich in Wien bin, melde ich mich.",
    ],
  },
  {
    trap: "cond",
    weight: "fatal",
    scope: "clause",
    pattern: wording(
      String.raw`wuerden?|wuerdest|braeuchten?|vielleicht|eventuell|evtl|moeglicherweise|womoeglich|koennten?|koennte|haetten?|waeren?|waere|muessten?|duerften?|sollte man|liesse(?: \S+)? sich|theoretisch|angenommen|im ernstfall|gesetzt den fall`,
    ),
    matches: ["Ich könnte nachfragen.", "Ich würde dir helfen."],
    rejects: ["Ich kann morgen nachfragen.", "Ich werde dir helfen."],
  },
  {
    trap: "cond",
    weight: "doubt",
    scope: "clause",
    pattern: wording(
      "vermutlich|unter umstaenden|gegebenenfalls|ggf|wahrscheinlich|allenfalls|ansonsten|notfalls|kann ich mir vorstellen",
    ),
    matches: ["Vermutlich schau ich vorbei."],
    rejects: ["Ich schau sicher vorbei."],
  },
  {
    trap: "cond",
    weight: "doubt",
    scope: "clause",
    pattern: wording(
      String.raw`(?:kann ich|ich kann|koennen wir|wir koennen)(?: \S+){0,3}? (?:gerne?|auch|jederzeit|mal|natuerlich)|jederzeit gerne?`,
    ),
    matches: ["Ich kann dir gern helfen.", "Das kann ich auch schicken."],
    rejects: ["Morgen kann ich dir Antwort geben."],
  },
  {
    trap: "cond",
    weight: "fatal",
    scope: "clause",
    pattern: wording("oder (?:\\S+ ){0,3}?(?:passt|passen|geht|ginge|klappt)"),
    matches: ["Montag oder Dienstag passt mir."],
    rejects: ["Am Dienstag passt es mir."],
  },
  {
    trap: "cond",
    weight: "doubt",
    scope: "sentence",
    pattern: wording(
      "^(?:ich|wir) (?:glaube|denke|vermute|schaetze|hoffe|fuerchte)n?(?![a-z]| (?:an|ueber|darueber|drueber|noch|mal))",
    ),
    matches: ["Ich glaube, das kriegen wir hin."],
    rejects: ["Ich denk noch drüber nach und melde mich."],
  },
  {
    trap: "reported",
    weight: "fatal",
    scope: "sentence",
    pattern: wording(
      String.raw`laut (?:der|dem|den|frau|herrn|unsere[rmn]?|meine[rm]?|seine[rm]?|ihre[rm]?|\S{4,})|gemaess|angeblich|heisst es|steht,? dass|(?:er|sie|chef|chefin|lieferant|hersteller|bank|kollege|kollegin|herr \S+|frau \S+|man|jemand|der|die) (?:hat |haben |hatte )?(?:\S+ ){0,5}?(?:gesagt|gemeint|versprochen|zugesagt|geschrieben|angekuendigt|behauptet|erzaehlt|meinte|sagte|sagt immer|schrieb|behauptet|verspricht)|(?:du|ihr) (?:hast|hattest|habt|hattet)(?: \S+){0,4}? (?:geschrieben|gesagt|versprochen|zugesagt|gemeint|angekuendigt)|du wolltest|ihr wolltet|sie wollten|zur kenntnis`,
    ),
    matches: [
      "Er hat gesagt, ich melde mich.",
      "Laut Verwaltung kommt das morgen.",
      "Du hast geschrieben, ich ruf dich an.",
    ],
    rejects: ["Ich habe gesagt, ich melde mich.", "Ich schicke dir, was er wollte."],
  },
  {
    trap: "boiler",
    weight: "fatal",
    scope: "clause",
    pattern: wording(
      "freue? (?:ich |wir )?(?:mich|uns)|freuen (?:wir )?uns|(?:zur|zu ihrer|zu deiner) verfuegung|(?:fuer|bei) (?:rueck)?fragen|zoegern|verbleiben? (?:ich|wir)?|(?:wenden|melden) sie sich|bedanke|danken? (?:ihnen|dir|euch|fuer)|(?:wuensche?|wuenschen) (?:ich |wir )?(?:dir|ihnen|euch|eine?n?|noch)|nicht im buero|automatisch|gesendet|entschuldige|gruesse?|gruss|hoffe(?:n)? (?:ich|wir|auf)|ich hoffe|bis (?:morgen|dann|bald|spaeter) dann",
    ),
    matches: ["Ich freue mich auf unser Gespräch.", "Ich stehe Ihnen zur Verfügung.", "Ich danke dir."],
    rejects: ["Ich melde mich bei dir.", "Ich stehe um acht bereit."],
  },
  {
    trap: "ownplan",
    weight: "fatal",
    scope: "clause",
    pattern: wording(
      String.raw`(?<!(?:bei|mit|von|an|fuer) )(?:meine[mnr]?|mein) (?:sohn|tochter|frau|mann|kinder|kindern|hund|katze|eltern|mutter|vater|schwester|bruder|urlaub|freundin|freund|familie|geburtstag|auto)(?! (?:und|zurueck|kommt))|(?<!(?:dem|nach|vom) )urlaub(?! (?:zurueck|melde))|(?<!(?:den|nach) )ferien|zahnarzt|arzt|joggen|yoga|kurs|spanischkurs|champions|fussball|kino|ins bett|krank(?!en)|fernsehen|ausschlafen|bin (?:ich )?(?:am |im |vom |bis |ab |die |naechste\w* |diese\w* )*(?:\S+ ){0,3}(?:im urlaub|nicht im buero|unterwegs|weg|offline|erreichbar|abwesend|in elternzeit)|jeden (?:morgen|tag|abend|montag)|jeweils|immer wieder|arbeite ich nur|ich arbeite nur`,
    ),
    matches: [
      "Ich schick meinen Sohn zu den Großeltern.",
      "Ich bin nächste Woche im Urlaub.",
      "Ich schau jeden Morgen in die Statistik.",
    ],
    rejects: ["Ich schick meinen Bericht an dich.", "Ich bin am Montag bei dir."],
  },
  {
    trap: "ownplan",
    weight: "doubt",
    scope: "clause",
    pattern: wording(
      "(?:fliege?n?|fahre?n?|ziehe?n?|reise?n?|wandere?n?|streiche?n?|feiere?n?|koche?n?|gehe?n?) (?:ich|wir)|(?:ich|wir) (?:fliege?n?|fahre?n?|ziehe?n?|reise?n?|wandere?n?|streiche?n?|feiere?n?|koche?n?|fange?|lege mich|leg mich)|leg(?:e)? ich mich|mir (?:selbst|selber|eine?n?) ",
    ),
    matches: ["Morgen fahre ich nach Graz.", "Ich fange am Montag an."],
    rejects: ["Morgen rufe ich dich an."],
  },
  {
    trap: "marketing",
    weight: "fatal",
    scope: "sentence",
    pattern: wording(
      String.raw`unser team|unsere (?:mission|kunden|experten|leidenschaft|vision)|seit (?:\d{4}|\S+ jahren)|familienbetrieb|rabatt|\S*traeume(?: \S+)? (?:wahr|erfuellen)|wahr werden|jetzt (?:anmelden|bestellen|sichern|buchen)|rund um die uhr|qualitaet|gratis|newsletter|(?:ersten?|naechsten?) monat (?:gratis|geschenkt)|begleiten sie|massgeschneidert\w*|mit uns|wir bringen menschen|wir (?:bieten|schenken|garantieren) (?:ihnen|allen)|wir verbinden menschen|auf dem weg (?:in|zu)|unverbindlich\w*|exklusiv\w*`,
    ),
    matches: ["Wir liefern Qualität, auf die Sie sich verlassen können.", "Unser Team kümmert sich um Sie."],
    rejects: ["Wir liefern Ihnen den Rest am Montag.", "Ich melde mich im Team."],
  },
  {
    trap: "legal",
    weight: "fatal",
    scope: "sentence",
    pattern: wording(
      String.raw`verpflichtet sich|verpflichten sich|haftet|haften|auftragnehmer\w*|auftraggeber\w*|vertragspartner\w*|binnen|zahlungseingang|vertraulich\w*|allgemeine[nr]? geschaeftsbedingungen|agb|datenschutz\w*|der (?:mieter|vermieter|kaeufer|verkaeufer|verein) \S+t|widerruf\w*|impressum|gerichtsstand`,
    ),
    matches: [
      "Der Auftragnehmer verpflichtet sich zur Rückgabe.",
      "Wir liefern binnen zehn Tagen nach Zahlungseingang.",
    ],
    rejects: ["Wir liefern in zehn Tagen.", "Ich rede mit dem Vermieter."],
  },
  {
    trap: "legal",
    weight: "fatal",
    scope: "sentence",
    pattern: /§\s?\d/,
    matches: ["Gemäss § 7 liefern wir."],
    rejects: ["Gemäss Absprache liefern wir."],
  },
  {
    trap: "joke",
    weight: "fatal",
    scope: "sentence",
    pattern: wording(
      "fress(?:e)? ich einen besen|haha|hihi|als ob|eines tages|nie wieder|feierlich|im naechsten leben|im lotto|kuendige? ich und|auswandern|wetten|scherz|spass beiseite|spaesschen",
    ),
    matches: ["Eines Tages schreib ich ein Buch.", "Dann fress ich einen Besen."],
    rejects: ["Eine Tages-Übersicht schick ich dir."],
  },
  {
    trap: "joke",
    weight: "doubt",
    scope: "sentence",
    pattern: /;-?\)|😉|😂|🤣|😜/u,
    matches: ["Ich melde mich krank ;-)"],
    rejects: ["Ich melde mich :-)"],
  },
  {
    trap: "idiom",
    weight: "fatal",
    scope: "clause",
    pattern: wording(
      String.raw`(?:gebe?|geb) (?:ich )?(?:es |das |gerne? |offen )*zu|(?:gebe?|geb) (?:ich )?(?:dir|ihnen|euch)(?: \S+){0,2} recht|in erinnerung(?! (?:bringen|bleiben))|schicke? (?:ich )?voraus|nehme? (?:ich )?an|ich (?:muss|kann) (?:schon )?sagen|muss ich sagen|(?:zu|komme)(?: \S+){0,4} (?:ergebnis|schluss)|bleibe? (?:ich )?dabei|stelle? (?:ich )?(?:mir |die frage|fest)|(?:wundere?|frage?) (?:ich )?mich|mache? (?:ich )?mir (?:sorgen|gedanken)|nehme? (?:ich )?(?:dir|ihnen) (?:das )?(?:nicht )?uebel|gehe? (?:ich )?davon aus|wird (?:schon|uns)|lege? (?:ich )?wert|weise (?:ich )?(?:darauf hin|sie)|sage? mal|^ich melde mich (?:heute |nochmals? |hier |bei (?:dir|ihnen|euch) )*(?:wegen|bezueglich|betreffend|mit einer|auf|aus)|^ich (?:schreibe?|wende mich)(?: (?:dir|ihnen|euch|heute|an sie|an dich))* (?:wegen|weil|bezueglich|im|auf|als|aus|mit|da|an)|erlaube? (?:ich )?mir|schlage? (?:ich )?(?:dir |ihnen |euch )?vor|komme? gerade|lege? mich(?: \S+){0,3} ins|halte? (?:ich )?(?:das |es )?fuer|sage? (?:ich )?(?:dir |ihnen )?(?:ja|mal|ehrlich|ganz ehrlich)|wie gesagt|nehme (?:ich )?zur kenntnis|sehe? (?:ich )?(?:das )?(?:genauso|auch so|anders)`,
    ),
    matches: ["Ich geb's zu, ich hab's übersehen.", "Da gebe ich Ihnen völlig recht.", "Ich nehme an, du weisst es."],
    rejects: ["Ich nehme das Paket an mich und bring es dir.", "Ich gebe dir Bescheid."],
  },
  {
    trap: "question",
    weight: "fatal",
    scope: "clause",
    pattern: wording(
      "bitte(?! (?:sehr|schoen|gerne?|mach|hab|keine?))|^(?:soll|sollen|darf|duerfen|muss|muessen) (?:ich|wir)|(?<!ich )(?:meld|melde|kuemmer|kuemmere|trag|trage|setz|schau|wend|bedien|fuehl|stell|lies) (?:dich|dir)|^(?:schickst|gibst|rufst|kannst|koenntest|meldest|wuerdest|hast du|magst|willst)",
    ),
    matches: ["Bitte schicke mir das.", "Soll ich dir das schicken?", "Meld dich."],
    rejects: ["Ich melde mich bei dir.", "Bitte sehr, mach ich."],
  },
  {
    trap: "state",
    weight: "fatal",
    scope: "clause",
    pattern: wording(
      "(?:schoen|toll|super|gut|danke),? dass (?:du|ihr|sie)|danke fuer|danke,? dass|laeuft noch|^die frist|sendungsverfolgung|ist (?:bereits|schon)|liegt (?:bereits|schon|bei|seit)(?= (?:euch|bereits|schon|seit))",
    ),
    matches: ["Danke, dass du dich kümmerst.", "Die Frist endet am Freitag."],
    rejects: ["Ich kümmere mich, danke."],
  },
];
