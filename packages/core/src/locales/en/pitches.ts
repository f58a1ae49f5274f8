import type { PitchRules } from "../contract/pitches.ts";
import { phrase } from "../phrase.ts";

export const pitches: PitchRules = [
  {
    id: "en/pitch-customers",
    sign: "offer",
    pattern: phrase(
      String.raw`(?:more|new|qualified|booked) (?:\p{L}{1,20} )?(?:leads|customers|clients|revenue|meetings|demos|traffic|sign-?ups|enquiries|inquiries)|(?:increase|boost|cut|reduce|save|slash|grow|los(?:e|ing)|wast(?:e|ing))[^.!?\n]{0,60}\d{1,3} ?%|our (?:customers|clients|users) (?:\p{L}{1,20} ){0,2}(?:see|save|cut|increase|boost)|(?:grow|fill|double|scale|build|boost) (?:your|their) (?:\p{L}{1,20} )?(?:pipeline|sales|revenue|business|traffic|team)|\d{1,3} ?(?:%|per ?cent) (?:more|less|cheaper|savings?|faster)|backlinks?|search rankings?|(?:page one|first page|top) of (?:the search|google)|rank(?:ing)? (?:higher|first|number one|on google)|cost(?:s|ing) you (?:customers|clients|sales|money|bookings)|(?:errors|issues|problems)[^.!?]{0,40} (?:on|with) your (?:web ?)?site|fill (?:every|all|more|your) (?:\p{L}{1,20} ){0,3}(?:places?|seats?|slots?|rooms?|beds|tables|courses?|classes|calendar|diary)`,
    ),
    matches: [
      "Teams like yours see 40% more leads.",
      "We double your pipeline in 90 days.",
      "We put you on page one of the search results.",
      "Slow pages are costing you customers every day.",
      "There are six errors that I found on your website.",
      "You will fill every course place within a month.",
    ],
    rejects: [
      "The client would like more light.",
      "We will need more meeting rooms.",
      "Is there a mistake on your invoice?",
      "Fill all the cracks in the wall.",
    ],
  },
  {
    id: "en/pitch-tool",
    sign: "offer",
    pattern: phrase(
      String.raw`our (?:\p{L}{1,20}[- ])?(?:platform|solution|software|tool|agency|services?|product)|we (?:help|support|work with|partner with) (?:\p{L}{1,20} ){0,2}(?:companies|businesses|teams|brands|startups|founders|firms|agencies|practices)|we help (?:\p{L}{1,20} ){1,3}like you(?:rs)?|(?:free|no-obligation|complimentary|quick) (?:\p{L}{1,20} )?(?:demo|trial|audit|consultation|assessment|webinar)`,
    ),
    matches: [
      "Our platform takes that off your plate.",
      "We help product teams ship faster.",
      "Happy to give you a quick demo.",
      "We help studios like yours.",
    ],
    rejects: ["We help you with the move.", "The solution with the porch is lovely."],
  },
  {
    id: "en/pitch-job",
    sign: "offer",
    pattern: phrase(
      String.raw`(?:role|position|opportunity|opening|vacancy)[^.!?\n]{0,60}(?:fits?|match(?:es)?|suits?|perfect for you|your (?:background|profile|experience)|of interest)|your (?:profile|background|experience)[^.!?\n]{0,60}(?:role|position|opening|vacancy)`,
    ),
    matches: [
      "I have a VP Product role that fits like a glove.",
      "Your background is a great match for an opening at my client's.",
    ],
    rejects: ["What role does the steel play here?"],
  },
  {
    id: "en/pitch-approach",
    sign: "approach",
    pattern: phrase(
      String.raw`(?:came across|stumbled (?:up)?on|found|noticed|was looking at) your (?:\p{L}{1,20} ){0,2}(?:profile|company|website|site|work|post|page|linkedin)|came across [^.!?\n]{1,40} and (?:was|were|am|are|love|loved)|(?:just )?(?:bumping|floating) this|following up on my (?:last|previous|earlier)|(?:had|took) a (?:quick )?look at your (?:web ?)?site|love what you (?:do|are doing)|right person to (?:talk|speak) to|reply (?:with )?(?:stop|no thanks)|(?:won't|will not) (?:write|contact|email) (?:you )?again`,
    ),
    matches: [
      "I came across your profile and was impressed.",
      "Just bumping this to the top of your inbox.",
      "I had a look at your website.",
      "Love what you do!",
      "Are you the right person to talk to about ticketing?",
      "Reply STOP and we won't write again.",
    ],
    rejects: ["We came across a crack in the wall."],
  },
  {
    id: "en/pitch-slot",
    sign: "slot",
    pattern: phrase(
      `(?:10|15|20|30|ten|fifteen|twenty)[- ]?(?:min(?:ute)?s?)(?: (?:call|chat))?|(?:quick|short|brief|intro(?:ductory)?) (?:call|chat|intro)|hop on a (?:quick )?call|for a (?:quick |short )?demo`,
    ),
    matches: ["Do you have 15 minutes this week?", "Could we hop on a call?", "Open to a quick chat?"],
    rejects: ["The train has 15 carriages."],
  },
];
