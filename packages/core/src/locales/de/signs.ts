import type { Signs } from "../contract/signs.ts";
import { wordSet } from "../contract/words.ts";

export const signs: Signs = {
  self: wordSet(
    "ich mich mir mein meine meinen meinem meiner meines",
    "wir uns unser unsere unseren unserem unserer unseres",
  ),
  reader: wordSet(
    "du dich dir dein deine deinen deinem deiner deines ihr euch euer eure euren eurem eurer",
    "sie ihnen ihre ihren ihrem ihrer ihres",
  ),
  denial: wordSet(
    "nicht kein keine keinen keinem keiner keines nie niemals nichts niemand weder noch ohne kaum ned net nimmer nix",
  ),
  condition: wordSet(
    "wenn falls sofern sobald sonst wuerde wuerden wuerdest koennte koennten koenntest sollte sollten",
    "waere waeren haette haetten haettest",
  ),
  bygone: wordSet(
    "war waren warst wart hatte hatten habe hab haben hat hast habt wurde wurden worden gewesen",
    "gestern vorgestern bereits schon letzte letzten letzter letztes neulich vorhin",
  ),
  ahead: wordSet(
    "werde werden wird wirst werdet heute morgen uebermorgen bis naechste naechsten naechster ab bald spaeter demnaechst",
    "montag dienstag mittwoch donnerstag freitag samstag sonntag",
  ),
  weekday: wordSet("montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag"),
  month: wordSet(
    "januar jaenner februar feber maerz april mai juni juli august september oktober november dezember",
    "jan feb apr jun jul aug sep sept okt nov dez",
  ),
};
