/**
 * Quote marks of languages Dran does not speak: an owner's mail is in the owner's languages, but what it quotes was
 * marked by whichever mail program the other side has. Only what tells a quote; a language Dran speaks is a locale.
 */
import type { QuotingRules } from "../locales/contract/quoting.ts";

const MOMENT = String.raw`(?=.{0,250}(?:\d{1,2}[:.h]\d\d|(?:19|20)\d\d))`;

/** "wrote" in French, Spanish, Italian, Dutch, the Scandinavian languages, Polish, Portuguese, Finnish, Czech, Turkish, Russian, Vietnamese. */
const WROTE =
  "a (?:é|e)crit|escribi(?:ó|o)|ha scritto|schreef|geschreven|skrev|skreiv|napisał(?:\\(a\\)|a)?|pisze|escreveu|kirjoitti|napsal(?:\\(a\\)|a)?|(?:şunu )?yazdı|(?:на)?писал(?:\\(а\\)|а)?|пишет|написав|đã viết";

export const otherQuoting: QuotingRules = {
  attributions: [
    {
      id: "other/wrote",
      pattern: new RegExp(`^${MOMENT}.{4,300}\\s(?:${WROTE})(?:\\s.{1,120})?\\s{0,2}:$`, "iu"),
      matches: [
        "Le 2 mars 2026 à 14:03, Anna Reindl a écrit :",
        "El lun, 2 mar 2026 a las 14:03, Anna Reindl escribió:",
        "Op 2 mrt. 2026, om 14:03 heeft Anna Reindl het volgende geschreven:",
        "Den 2 mars 2026 14:03:18, Anna Reindl skrev:",
        "W dniu 2 marca 2026 14:03 użytkownik Anna Reindl napisał:",
      ],
      rejects: ["Anna a écrit :", "El lunes escribió:"],
    },
  ],
  introductions: [],
  labels: {
    from: [
      "de",
      "da",
      "van",
      "från",
      "fra",
      "od",
      "lähettäjä",
      "kimden",
      "от",
      "từ",
      "expéditeur",
      "mittente",
      "remitente",
    ],
    date: [
      ...[
        "envoyé",
        "envoyé le",
        "date",
        "message du",
        "enviado",
        "enviado el",
        "fecha",
        "data",
        "inviato",
        "verzonden",
      ],
      ...["datum", "skickat", "sendt", "dato", "wysłano", "wysłane", "lähetetty", "odesláno", "gönderildi", "дата"],
    ],
    to: ["à", "a", "para", "aan", "till", "til", "do", "komu", "vastaanottaja", "kime", "кому"],
    cc: ["copie à", "copia", "kopia", "kopie", "dw", "копия"],
    subject: [
      "objet",
      "asunto",
      "assunto",
      "oggetto",
      "onderwerp",
      "ämne",
      "emne",
      "temat",
      "aihe",
      "předmět",
      "konu",
      "тема",
    ],
  },
  separators: [
    {
      id: "other/original",
      pattern:
        /^(?:message (?:d'origine|original|transféré)|mensaje (?:original|reenviado)|mensagem (?:original|encaminhada)|messaggio (?:originale|inoltrato)|(?:oorspronkelijk|doorgestuurd) bericht|ursprungligt meddelande|(?:oprindelig|videresendt) (?:besked|meddelelse)|(?:opprinnelig|videresendt) melding|wiadomość oryginalna|oryginalna wiadomość|alkuperäinen viesti|исходное сообщение|пересылаемое сообщение)$/iu,
      matches: [
        "Message d'origine",
        "Mensaje original",
        "Oorspronkelijk bericht",
        "Oprindelig besked",
        "Wiadomość oryginalna",
      ],
      rejects: ["Le message d'origine a disparu", "Oorspronkelijk was het anders"],
    },
  ],
  signOffs: [],
  partings: [],
  mobile: [
    {
      id: "other/sent-from",
      pattern:
        /^(?:envoyé (?:de mon|depuis mon|à partir de) .{2,60}|enviado (?:desde mi|do meu|desde) .{2,60}|inviato da(?:l mio)? .{2,60}|verzonden vanaf mijn .{2,40}|skickat från min .{2,40}|sendt fra min .{2,40}|wysłane z .{2,40}|lähetetty .{2,40}|obtenir outlook pour .{2,20})$/iu,
      matches: [
        "Envoyé de mon iPhone",
        "Envoyé à partir de Outlook pour iOS<https://aka.ms/o0ukef>",
        "Enviado desde mi iPhone",
      ],
      rejects: ["Envoyé hier", "Enviado ayer por correo"],
    },
  ],
  footers: [],
  absences: [],
  bounces: [],
};
