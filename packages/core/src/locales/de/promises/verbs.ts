/** Verbs by what they do for somebody else, or do not. */
import { any } from "../../wording.ts";

/** What one takes on for somebody else, and hardly for oneself. */
export const TASKS = any(
  "an|rufen klären ab|klären auf|klären erledigen regeln übernehmen organisieren buchen um|buchen ein",
  "buchen reservieren stornieren bestellen nach",
  "bestellen überweisen bezahlen begleichen veranlassen aktualisieren korrigieren überarbeiten erstellen fixen beheben reparieren recherchieren beantragen beauftragen löschen entfernen ergänzen verlängern erstatten arrangieren koordinieren vereinbaren aus",
  "füllen unterschreiben ein|planen ein|tragen nach|tragen vor|tragen um|stellen um|bauen um|setzen um",
  "tragen an|passen aus|tauschen um|tauschen ein|richten ein|bauen ein|pflegen ein|beziehen ab|dichten ein",
  "arbeiten aus|arbeiten aus|bessern aus|werten nach|fragen nach|haken nach|prüfen nach|sehen nach",
  "schauen nach|forschen nach|rechnen nach|bessern nach|holen nach|buchen weiter|geben weiter|sagen aus",
  "richten vor|merken vor|bereiten vor|bringen vor|schreiben vor|arbeiten ein|bringen ein|reichen frei",
  "geben frei|schalten frei|halten frei|räumen fertig|machen fertig|stellen fertig|schreiben zurück",
  "geben zurück|bringen zurück|zahlen zurück|überweisen mit|nehmen mit|bestellen auf|nehmen auf|setzen auf",
  "bauen auf|treiben an|sprechen an|stossen an|fordern an|melden an|legen an|fragen an|schreiben ein",
  "fordern ab|sagen ab|stimmen ab|bestellen ab|geben ab|schliessen ab|wickeln heraus|finden raus|finden hin",
  "kriegen hin|bekommen durch|setzen durch|boxen rum|fragen herum|fragen um|hören ein|springen gut",
  "schreiben sicher|stellen richtig|stellen rund",
  "machen kontaktieren instruieren delegieren eskalieren kalkulieren konfigurieren installieren implementieren migrieren deployen updaten dokumentieren protokollieren archivieren besorgen deponieren urgieren kündigen verbuchen beschleunigen terminieren einplanen freischalten zusammen",
  "fassen zusammen|tragen zusammen|bauen neu|machen",
);

/** Forms beside "ich" that do nothing for anybody: to be, to think, to feel, to say by writing, and all that is past. */
export const NO_ACT =
  "(?:bin|habe?|hatte|war|kann|koennte|muss|musste|muesste|will|wollte|soll|sollte|darf|durfte|moechte|mag|mochte|werde?|wurde|wuerde|haette|waere|weiss|wusste|braeuchte|brauche?|denke?|dachte|glaube?|finde?|fand|hoffe?|meine?|fuehle?|vermute?|fuerchte|befuerchte|verstehe?|sehe?|sah|hoere?|kenne?|erkenne?|liebe?|schaetze|bleibe?|stehe?|sitze?|liege?|lebe?|wohne?|heisse?|komme?|gehe?|fahre?|fliege?|reise?|laufe?|wandere|arbeite|studiere|lerne|warte?|suche?|plane?|verbleibe?|danke?|bedanke|freue?|wuensche?|gratuliere?|entschuldige|bitte?|frage? mich|rate|empfehle|schulde?|vertraue?|versichere|verweise?|verspreche?|schlage?|biete?|stimme?|stelle? fest|erinnere?|goenne|druecke?|gebe? zu|lasse? mich|nehme? an|schaffe? es|sage?|sagte|erwarte|bedauere?|begruesse|bestaetige|erhielt|bekomme?|erhalte|bekam|merke?|vermisse|verliere|gewinne|schrieb|rief|ging|kam|gab|nahm|sprach|half|traf|brachte|konnte|selbst|auch|dir|ihnen|euch|dich|sie|es|das|mich|mir|ihn|nicht|ja|gerne?|mal|noch|da|hier|lege? mich|mache? mir|halte? (?:das|es) fuer)(?: |$)";
/** Words before "ich" that are no verbs. */
export const NO_VERB =
  "(?:wenn|dass|ob|als|weil|und|aber|oder|denn|falls|sobald|bis|bevor|nachdem|wie|was|wo|wer|wen|wem|warum|seit|damit|obwohl|solange|sofern|den|die|der|dem|dann|welche[mnrs]?|gebe?|sondern|sowie|indem|doch|also|ehe) ";
export const NO_ACT_OF_OURS =
  "(?:haben|hatten|sind|waren|koennen|koennten|muessen|mussten|wollen|wollten|sollen|sollten|duerfen|moechten|moegen|werden|wurden|wuerden|haetten|waeren|wissen|brauchen|denken|glauben|finden|hoffen|meinen|verstehen|sehen|hoeren|kennen|lieben|schaetzen|bleiben|stehen|sitzen|leben|wohnen|kommen|gehen|fahren|fliegen|reisen|ziehen|wandern|arbeiten|warten|suchen|danken|bedanken|freuen|wuenschen|gratulieren|bitten|bieten|bedauern|begruessen|ersuchen|fordern|verweisen|bestaetigen|erwarten|empfehlen|raten|melden|feiern|renovieren|streichen|treffen|gegen|wegen|neben|zwischen|lassen) ";
