/** Verbs by what they do for somebody else, or do not. */
import { oneOf } from "../../wording.ts";

/** What one reads for somebody. */
export const TEXT = oneOf(
  "lease|contract|draft|document|doc|deck|slides|paper|report|text|numbers|figures|code|pr|proposal|cv",
  "manuscript|chapter|logs?|list|plan|brief|spec|offer|application|thesis|concept|documents|details",
  "comments|points|questions|material|article|agreement|statement|accounts|budget|designs?|copy|files?",
  "notes|pages?|submission|feedback|invoice|minutes|letter|portfolio|drawings",
);

/** Verbs that do nothing for anybody: to be, to think, to feel, to go about one's own day. */
export const NO_ACT =
  "(?:not|never|be|have|need|miss|admit|say|assume|believe|see|know|remember|understand|regret|wait|spare|stop|guess|start|begin|think|explain|ask you|want|like|love|hate|enjoy|feel|retire|sleep|cook|watch|wear|eat|drink|travel|fly|drive home|go|live|die|stay|spend|grow|learn|try not|hope|expect|look forward|quote|summarise|summarize|sum|introduce|thank|conclude|mention|always|forever|continue|work from|survive|manage|repeat|let|give you credit|make do|afford|win|lose|celebrate|swim|hike|climb|move to|buy myself|quit|end up|wonder|discuss|meet|hold (?:a|an|on|off|my)|become|seem|turn out|happen|depend|cost|remain|leave it at|leave it there|tell you|ignore|probably|target|hear|rest|smile|laugh|cry|worry|welcome|congratulate|apologise|apologize|assure|emphasise|emphasize|stress|elaborate|illustrate|rephrase|clarify)(?: |$)";

/** What one is doing for oneself, or by writing. */
export const NO_DOING = oneOf(
  "(?:writing|telling|hoping|asking|thinking|wondering|looking|trying|wishing|reaching|replying|responding|waiting|counting|following|contacting|inviting|attaching|enjoying|missing|seeing|loving|relying|getting in|moving|staying|travelling|traveling|flying|starting|working|learning|running|making (?:dinner|tea)|having|being|going|expecting|training|calling it|referring|talking about|speaking about|living|feeling|planning|considering|applying|studying|celebrating|cooking)(?: |$)",
  "com(?:ing) (?:from|back|home|down)",
);
