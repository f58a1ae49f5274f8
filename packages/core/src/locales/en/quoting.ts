import { type QuotingRules, signOff } from "../contract/quoting.ts";

/** A full date, a year or a time of day: without one, "On Monday he wrote:" is a sentence. */
const MOMENT = String.raw`(?=.{0,250}(?:\d{1,2}[:.]\d\d(?!\d)|\d{1,4}[/-]\d{1,2}[/-]\d{2,4}|(?:19|20)\d\d))`;

/** Words after a closing that make it a sentence. */
const NOT_NAMES =
  "to|for|from|and|or|if|on|in|at|the|a|an|you|your|yours|all|we|i|it|is|was|that|this|there|so|again|as|but|wishes?|of|with|will|would|when|have|has|works?|sounds?|got";

export const quoting: QuotingRules = {
  attributions: [
    {
      id: "en/on-wrote",
      pattern: new RegExp(
        `^on\\s${MOMENT}.{4,300}\\s(?<!\\bI )(?:wrote|sent|said|writes)(?:\\s.{1,120})?\\s{0,2}:$`,
        "iu",
      ),
      matches: [
        "On Mon, Mar 2, 2026 at 2:03 PM Anna Reindl <anna@reindl.example> wrote:",
        "On 02/03/2026 14:03, Anna Reindl wrote:",
        "On Mar 2, 2026, at 14:03, Anna <anna@reindl.example> wrote:",
        "On 2 March 2026 Anna wrote:",
      ],
      rejects: ["On Monday she wrote:", "On 2 March 2026 I wrote:", "On 02/03/2026 14:03 the server stopped:"],
    },
    {
      id: "en/on-wrote-bare",
      pattern: new RegExp(`^on\\s${MOMENT}.{4,300}\\S@\\S.{0,200}\\swrote$`, "iu"),
      matches: ["On Wed, 24 Feb 2026 14:02:50 +0530 john@kuhn.example wrote"],
      rejects: ["On 2 March 2026 she wrote"],
    },
    {
      id: "en/wrote-on",
      pattern: new RegExp(`^${MOMENT}.{2,150}\\swrote\\s(?:on|at)\\s.{4,100}:$`, "iu"),
      matches: ["Anna Reindl <anna@reindl.example> wrote on 02/03/2026 14:03:"],
      rejects: ["Peter wrote on Monday:", "What he wrote on top:"],
    },
  ],
  introductions: [
    {
      id: "en/wrote",
      pattern: /^[^.!?\n]{2,150}\s(?:wrote|writes|said)\s{0,2}:$/iu,
      matches: ["Anna Reindl wrote:", "On Monday Anna wrote:"],
      rejects: ["Here is what is missing:", "Who wrote this?"],
    },
  ],
  labels: {
    from: ["from", "sender"],
    date: ["sent", "date", "sent on", "sent at"],
    to: ["to", "recipient"],
    cc: ["cc", "bcc"],
    subject: ["subject", "re"],
  },
  separators: [
    {
      id: "en/original",
      pattern: /^(?:original (?:message|e-?mail|appointment)|reply message|message)(?: from .{1,80})?:?$/iu,
      matches: ["Original Message", "Original Appointment", "Reply message"],
      rejects: ["The original message is gone", "Original messages stay on the server"],
    },
    {
      id: "en/forward",
      pattern:
        /^(?:(?:begin )?forwarded (?:message|e-?mail|mail)|forwarded by .{1,120}|forwarded message from .{1,80}|start of forwarded message):?$/iu,
      matches: ["Forwarded message", "Begin forwarded message:", "Forwarded by Anna Reindl/REINDL on 02.03.2026 14:03"],
      rejects: ["The forwarded message never came", "Forwarded messages are fine"],
    },
  ],
  signOffs: [
    {
      id: "en/regards",
      pattern: signOff(
        String.raw`(?:(?:thanks?|thank you|many thanks|with|and|&|kind(?:est)?|best|warm(?:est)?|my|very|friendly|sincere)[\s,]{1,3}){0,4}(?:regards|rgds)|(?:with )?(?:best|warm(?:est)?|kind|all good) wishes|(?:kr|br|rgds)`,
        NOT_NAMES,
      ),
      matches: ["Best regards", "Kind regards, Anna", "Thanks and best regards,", "Regards", "Warm wishes"],
      rejects: ["Regards to your wife", "He sends his regards.", "As regards the contract"],
    },
    {
      id: "en/sincerely",
      pattern: signOff(
        String.raw`(?:yours\s)?(?:very\s)?(?:sincerely|faithfully|truly|respectfully)(?:\syours)?|yours|all the best|all my best|with (?:love|thanks|gratitude)|lots of love|much love|hugs|xoxo`,
        NOT_NAMES,
      ),
      matches: ["Yours sincerely", "All the best, Anna", "Sincerely,", "Yours faithfully"],
      rejects: ["All the best for your exam", "I sincerely hope so", "Yours is the blue one"],
    },
  ],
  partings: [
    {
      id: "en/thanks",
      pattern: signOff(
        String.raw`(?:(?:many|with|much|huge|big)\s)?(?:thanks|thank you|thx|ta|cheers|tia)(?:\s(?:again|so much|very much|a lot|a million|in advance|you))?`,
        NOT_NAMES,
      ),
      matches: ["Thanks", "Thank you,", "Many thanks in advance", "Cheers!"],
      rejects: ["Thanks for the file", "Thank you so much for coming"],
    },
    {
      id: "en/best",
      pattern: signOff(
        String.raw`best|bests|love|warmly|cordially|take care|(?:talk|speak|see you|more|write) soon|see you(?: (?:then|there|tomorrow|later|\p{L}{3,6}day))?|(?:have a (?:good|great|nice|lovely) (?:day|evening|week|weekend|one))|until (?:then|soon)|bye|later`,
        NOT_NAMES,
      ),
      matches: ["Best", "Take care!", "Talk soon,", "See you Thursday", "Have a great weekend!"],
      rejects: ["Best to call him first", "See you Thursday at ten in the lobby, I guess", "Love the new design of it"],
    },
  ],
  mobile: [
    {
      id: "en/sent-from",
      pattern:
        /^sent (?:from|via|with|using|on)\s(?:my\s(?!side|end|part|account|desk)\S[^.!?\n]{0,60}|(?:outlook|mail for|yahoo|samsung|proton|typeapp|spark|sparrow|aol|blackberry|bluemail|nine|mailbird|airmail|superhuman|front|acompli|android|iphone|ipad|gmail|newton|polymail)\b.{0,80}|an? (?:mobile|phone|iphone|tablet)\b.{0,40}|mobile\b.{0,40})$/iu,
      matches: [
        "Sent from my iPhone",
        "Sent from my Galaxy S22, please excuse typos",
        "Sent from Outlook for Android",
        "Sent via BlackBerry",
        "Sent from Mail for Windows",
      ],
      rejects: ["Sent from my side already", "Sent from the office yesterday", "Sent: Monday, 2 March 2026 14:03"],
    },
    {
      id: "en/get-outlook",
      pattern:
        /^(?:get outlook for (?:ios|android|mac)|via mobile$|typed on (?:my|a) (?:phone|mobile|iphone|small)|from my (?:iphone|ipad|mobile|phone|android)\.?$|download outlook|get bluemail for|yahoo mail: )/iu,
      matches: ["Get Outlook for iOS<https://aka.ms/o0ukef>", "via mobile", "Typed on my phone, please excuse brevity"],
      rejects: ["Get Outlook to open it", "via mobile or landline", "From my phone I cannot open it"],
    },
  ],
  footers: [
    {
      id: "en/confidential",
      pattern:
        /^(?:\*{0,3}\s?)(?:(?:this|the information (?:contained )?in this|the contents? of this)\s?(?:e-?mail|message|communication|transmission)?\b[^\n]{0,250}(?:confidential|privileged|intended (?:only|solely|for)|viruses|virus-free)|if you (?:are not the (?:intended|named)|(?:have )?received? this (?:e-?mail|message|communication) in error)|confidentiality (?:notice|note)|(?:legal )?disclaimer:?$|privileged\b[^\n]{0,40}confidential|virus-free)/iu,
      matches: [
        "This e-mail and any attachments are confidential.",
        "This message is intended only for the addressee.",
        "If you are not the intended recipient, please notify the sender.",
        "CONFIDENTIALITY NOTICE: do not read this",
        "The information contained in this email may be privileged.",
      ],
      rejects: ["This e-mail is just to say hello.", "If you are not the right person, who is?"],
    },
    {
      id: "en/environment",
      pattern: /^(?:\S{0,3}\s)?(?:please )?(?:consider|think of) the environment before/iu,
      matches: ["Please consider the environment before printing this e-mail."],
      rejects: ["Please consider the offer before Friday."],
    },
    {
      id: "en/company",
      pattern:
        /^(?:registered (?:office|in (?:england|scotland|ireland|wales))|company (?:no|number|reg(?:istration)?)\b|vat (?:no|number|reg)|you (?:received|are receiving) this (?:message|e-?mail) because you|to unsubscribe from this group)/iu,
      matches: [
        "Registered in England and Wales, no. 1234567",
        "Company number 1234567",
        "You received this message because you are subscribed to the group.",
      ],
      rejects: ["Registered mail came today", "Company lunch is at noon", "You received this message, right?"],
    },
  ],
  absences: [
    {
      id: "en/out-of-office",
      pattern:
        /^(?:out[- ]of[- ](?:the[- ])?office|automatic(?:ally generated)? reply|auto(?:matic)?[- ]?(?:reply|response|responder|answer)|auto:|on vacation|vacation (?:reply|response|message|notice)|away from (?:my desk|the office)|i am (?:currently )?(?:out of (?:the )?office|on (?:leave|holiday|vacation)|away))\b/iu,
      matches: [
        "Automatic reply: Offer",
        "Out of Office Re: Termin",
        "Auto-Reply: Your mail",
        "Out of the office until Monday",
      ],
      rejects: ["Reply to your request", "Office closed?", "Automatic doors"],
    },
  ],
  bounces: [
    {
      id: "en/undelivered",
      pattern:
        /^(?:\*{0,3}\s?)(?:undeliver(?:ed|able)|mail delivery (?:failed|failure|subsystem|system|status)|delivery (?:status notification|failure|has failed|failed|notification|report|problems)|(?:mail |message )?delivery has been delayed|failure notice|returned (?:mail|to sender)|message (?:delivery failure|undeliverable|could not be delivered|you sent blocked)|non[- ]?delivery|could not send (?:message|e-?mail)|failed mail|warning: (?:could not send|message))/iu,
      matches: [
        "Undelivered Mail Returned to Sender",
        "Delivery Status Notification (Failure)",
        "failure notice",
        "Mail delivery failed: returning message to sender",
      ],
      rejects: ["Delivery on Monday", "Mail from Anna", "Failure is an option"],
    },
  ],
};
