import type { QuestionPhrases } from "../../contract/phrases.ts";

export const question: QuestionPhrases = {
  owed: {
    restated: [
      "On {date} you asked {asked}.",
      "You wanted to know, on {date}, {asked}.",
      "About {topic}: on {date} you asked {asked}.",
    ],
    quoted: [
      "Thank you for your question of {date}: {question}",
      "On {date} you asked: {question}",
      "On {topic}, a question of yours from {date} is still with me: {question}",
    ],
    requested: [
      "On {date} you wrote: {request}.",
      "I have this line of your email of {date} in front of me: {request}.",
      "On {topic}, you wrote to me on {date}: {request}.",
    ],
    own: [
      "It has been with me for {since}, sorry about that.",
      "You have been waiting for {since}, which is too long.",
      "The answer took {late}, and that was too long.",
    ],
    apologies: {
      days: [
        "It has been with me for {since}, and I am sorry. [The reason, half a sentence will do.]",
        "I am sorry to have kept you waiting for {since}. [The reason, half a sentence will do.]",
      ],
      weeks: [
        "It has been with me, unanswered, for {since}. I am sorry. [The true reason here, in one sentence.]",
        "You have been waiting for {since}, and I am sorry. [The true reason here, in one sentence.]",
        "That was {late} ago, and I apologise for my silence. [The true reason here, in one sentence.]",
      ],
      months: [
        "That was {late} ago, far too long for an answer. I am sorry. [The true reason here, honest and short.]",
        "I should not have left you without an answer for that long, and I apologise. [The true reason here, honest and short.]",
      ],
    },
    answer: [
      "In short: [your answer in a sentence or two].",
      "My answer: [a sentence or two].",
      "From my side: [your answer in a sentence or two].",
    ],
    clarified: [
      "From my side: [your answer]. Have I understood correctly that [point] matters most to you here?",
      "[Your answer in a sentence or two.] Is that the heart of it, or is it more about [point]?",
      "[Your answer in a sentence or two.] Is that what you were after?",
    ],
    stale: ["If the question has settled itself by now, a quick word will do.", "Is this still of use to you?"],
    also: [
      "And on your question of {date}, {question}: [your answer].",
      "One more thing from {date}, {question} My answer: [one sentence].",
      "There is also your email of {date}: {request}. On that: [one sentence].",
      "And about your line of {date}, {request}: [your answer].",
    ],
  },
  awaiting: {
    restated: [
      "On {date} I asked {asked}.",
      "Back on {date} I asked you {asked}.",
      "About {topic}: on {date} I asked {asked}.",
    ],
    quoted: [
      "May I come back to my question of {date}? {question}",
      "On {topic}, I am still missing your view. On {date} I asked: {question}",
      "One question of mine is still open from {date}: {question}",
    ],
    requested: [
      "On {date} I wrote to you: {request}.",
      "May I come back to my email of {date}? It said: {request}.",
      "On {topic}, one thing from me is still open, from {date}: {request}.",
    ],
    yesNo: [
      "A quick yes or no is all I need.",
      "A yes or no will do, details can wait.",
      "Just a yes or no would already help me along.",
    ],
    open: [
      "A line or two would already help.",
      "A few keywords are plenty.",
      "Even a one-line answer would help me along.",
    ],
    doubt: [
      "And if it has settled itself, that is a good answer too.",
      "If you need more time, just give me a date.",
      "If other things come first right now, I quite understand; a date is enough.",
    ],
    back: ["I hope the return to your desk was a gentle one.", "I hope you are well back and not buried in email."],
    also: [
      "And while I am writing, my question of {date} is still open: {question}",
      "I am also still missing an answer, from {date}: {question}",
      "And while I am writing: on {date} I also wrote {request}.",
      "Also still open, from {date}: {request}.",
    ],
  },
};
