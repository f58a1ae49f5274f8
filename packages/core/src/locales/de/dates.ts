import type { DateRules } from "../contract/dates.ts";
import { phrase as word } from "../phrase.ts";
import { lexica } from "./date-words.ts";
import { longer } from "./dates-by-month.ts";
import { numbered } from "./dates-by-number.ts";
import { weeks } from "./dates-by-week.ts";
import { weekdays } from "./dates-by-weekday.ts";
import { days } from "./dates-from-today.ts";

/** Up to an article before the date. */
const before = (words: string) =>
  new RegExp(
    `(?<![\\p{L}])(?:${words})(?: (?:de[nmrs]|die|das|etwa|ca\\.|circa|ungefähr|einschließlich|einschliesslich|inkl\\.|inklusive|zu[mr]?|kommenden?|am|im|in))? ?$`,
    "iu",
  );

export const dates: DateRules = {
  rules: [...days, ...weekdays, ...weeks, ...numbered, ...longer],
  lexica,
  binders: {
    by: before(
      "bis|bis zu[mr] \\p{L}{3,30}|zu|per|spätestens|spaetestens|bis spätestens|bis spaetestens|längstens|deadline|frist",
    ),
    before: before("vor|bevor"),
    after: before("nach"),
    from: before("ab|frühestens|fruehestens|beginnend"),
    never: before("seit|vom|von|letzten|letzter|vergangenen|nicht vor|nicht|statt|anstatt"),
    about: before(
      "(?:wegen|betreffend|bezüglich|für|termins?|treffens?|meetings?|\\p{L}{0,30}sitzung|besprechung|calls?|telefonats?|\\p{L}{0,30}gespräch|workshops?|\\p{L}{0,30}abend|begehung|konferenz|tagung|messe|präsentation|feier|veranstaltung)(?: am| vom)?",
    ),
  },
  latest: /^(?: ist)?,? ?(?:aller)?sp(?:ä|ae)testens(?!\p{L})/iu,
  clauses: {
    break:
      /[,;:–—()!?…]|\.(?=\s|$)| - | dann (?=m[uü]ss|brauch)| aber | sondern | denn | doch | sodass | damit | weil /giu,
    past: word(
      "wie [^\\n]{3,40} (?:besprochen|vereinbart|versprochen|zugesagt|angekündigt|erwähnt)|danke? für(?! (?:die|deine|eure|ihre) einladung)|war|waren|warst|hatte|hatten|wurde|wurden|ging|gingen|kam|kamen|rief|schrieb|schickte|wollte|gestern|vorgestern|vorhin|neulich|kürzlich",
    ),
    perfect:
      /(?<!\p{L})(?:(?:hab|hab's|habe|hat|haben|hast|habt)(?!\p{L})[^\n]{0,200}?(?<!\p{L})(?!beisammen|(?:ein|fest|frei)ge(?:tragen|plant|halten|räumt|kringelt|schaufelt)|vorgemerkt|zugesagt|angestrichen|vermerkt|geblockt|(?<=frei )ge)(?:\p{Ll}{0,8}ge\p{Ll}{2,20}(?:t|en)|(?:be|ver|er|ent|zer|über|unter)\p{Ll}{3,20}(?:t|en))(?=\s*(?:$|und |oder ))|(?:bin|bist|ist|sind|seid)(?!\p{L})[^\n]{0,200}?(?<!\p{L})\p{Ll}{0,8}(?:gegangen|gekommen|gefahren|gewesen|geworden|geflogen|passiert|erschienen|getroffen))(?!\p{L})/u,
    future: word(
      "folgt|folgen|komme?|kommt|schicke?|schicken|melde?|melden|rufe?|bringe?|bekommst|bekommen|kriegst|erhalten|werde",
    ),
    denied: word(
      "nicht(?! (?:später|länger|vergessen|nur|erst))|nimmer|kein(?:e|en|er|em|es)?(?! (?:problem|sorge|stress|ding|frage|thema|panik))|nix|nichts|niemals|nie",
    ),
    away: word(
      "(?:bin|sind|wäre)[^\\n]{0,60}(?:weg|fort|unterwegs|verreist|(?:im|auf|in) urlaub|in den ferien|abwesend|offline|auf reisen|auf dienstreise|krank|nicht da|au(?:ß|ss)er haus|in elternzeit|im ausland|ausgebucht)|urlaub|ferien|geschlossen|nicht im büro",
    ),
    aside: new RegExp(
      `^[\\s„"]{0,3}(?:und |aber )?${word("wenn|falls|sobald|sofern|damit|sodass|weil|da|nachdem|bevor|solange|während|ob|heute? (?:bin|hab|habe|ist|kommt|fehlt|steck|stecke|sitz|sitze|muss|komm|komme|schaff|schaffe|geht|wird)").source}|${
        word(
          "(?:ist|hat|kann) (?:er|sie)|sind die|brauche?|bräuchte|benötige|schick mir|schicken sie mir|gib mir|gültig|läuft|frist endet|(?:kannst|könntest|hättest) du|(?:können|könnten) sie",
        ).source
      }`,
      "iu",
    ),
  },
  absence: {
    back: word("wieder|zurück|zurueck|rückkehr|retour|erreichbar"),
    inclusive: word("einschließlich|einschliesslich|inklusive|inkl"),
  },
  nextWeekday: "nearest",
};
