import { en } from "../../../packages/core/src/locales/en/index.ts";
import { describeDetection } from "./detection.ts";

/** Written by ear, from the definitions; kinds divided by a slash are both right. */
const PROMISES = `
send | I'll drop the site photos into the shared folder tonight.
send | You'll have the shopping list by Thursday at the latest.
send | As soon as I'm in the office I'll fax you the power of attorney.
send | The copy of the deed will be in your letterbox tomorrow.
send | Quote to follow by the end of the week.
send | We'll get the sample contracts across to you in the next few days.
send | Minutes will be with you by Friday.
send | I'm sending you the corrected version first thing tomorrow.
send | Going to email you the deck after the meeting.
send | Let me find the link and send it over.
send | You can expect the budget from us by the 15th.
send | I'll ping you the login details in a minute.
send | The parcel goes in the post on Monday.
send/review | My notes will reach you before the weekend.
send | Slides coming later today.
send | I shall forward the signed lease as soon as I receive it.
send | will send u the photos tonite
send | I'll have my assistant send you the brochure.
send | We will be sending you the revised schedule next week.
send | I'm going to write up the recipe and mail it to you.
send | The report's nearly done and I'll share it on Tuesday.
send | I'll slip a copy through your door on Saturday.
send | I can get you the figures by noon.
send/do | I'll compile a list of reputable builders and let you have it by the 15th.
send | Invoice will follow separately.
introduce | I'll gladly introduce you to our head of HR.
introduce | I'm going to put you in touch with Mr Keller, he runs the lab.
introduce | Let me connect the two of you by email tomorrow.
introduce | When I see Tom I'll introduce you.
introduce | I'll make an introduction to our tax adviser next week.
introduce | I'll link you up with the people at the incubator.
introduce | Intro to Lisa coming once she's back from leave.
introduce | We can introduce you to two investors next month.
reply | We'll let you know after the board meeting.
reply | You'll have our decision by the end of the month.
reply | I'll come back to you in early April.
reply | I'll sleep on it and get back to you.
reply | Let me look into it and I'll let you know.
reply | A full answer will follow.
reply | We will be in touch shortly with some dates.
reply | I'll drop you a note when I hear more.
reply | You'll be hearing from me once the ruling is out.
reply | Expect an answer from us by Wednesday.
reply | I'll confirm either way by Friday.
reply | Give me until Thursday and you'll know.
reply | I'll reply in detail once the numbers are in.
reply | Will update you after the call.
reply/do | I'll ask around and let you know what I find.
reply | I need to run this past my boss first and will get back to you.
reply | I'll keep you in the loop on the succession.
reply | We'll tell you the outcome next week.
reply | Let me get back to you on that.
reply | I'll shoot you an email about it tomorrow.
reply | Will advise.
call | I'll call you back around four.
call | I'll give you a call on Wednesday.
call | Let me ring you tonight.
call | We'll phone you in the coming days.
call | I'll try you again after lunch.
call | I'll dial in at ten.
call | I'm going to call you as soon as I'm out of this meeting.
call | Speak on Monday then, I'll ring you.
meet | I'd love to come, see you at eight, count me in.
meet | Wednesday at three works, I'll come to your office.
meet | OK, I'll be at the main entrance at eight.
meet | We're in for Saturday!
meet | I'll attend the workshop.
meet | I'll definitely come to the opening.
meet/do | I'll collect you from the airport.
meet | Monday suits me, I've put it in the diary.
meet | I'll take you out for a drink when I'm back in Vienna.
meet | Next time dinner's on me.
meet | I'll stop by your place after work on Tuesday.
meet | Tuesday 9 am is confirmed.
meet | I owe you a dinner.
meet | I'll join you for lunch on the 14th.
meet | Happy to meet on the 12th, see you at the café.
review | I'll look at your CV over the weekend.
review | We'll review the draft contract by next Wednesday.
review | I'll read it tonight and add my comments.
review | I'll cast an eye over the numbers tomorrow.
review | You'll get my feedback on chapter two by Sunday.
review | I'll go over the concept again.
review | Let me have a proper read of the application.
review | I'll work through your documents next week.
review | Will check it right away.
review | I'll proofread your thesis by the end of the month.
review | I'll give the paper a careful read.
do | I'll do that.
do | I'll sort that out with the landlord.
do | I'll book the table today.
do | I'll take care of the drinks.
do | I'll see to the projector.
do | I'll apply for the clearance on Monday.
do | It'll be done today.
do | I'll put you on the guest list.
do | I'll reserve us a table for the 12th.
do | I'll check with the council.
do | I'll make sure your request is on the agenda.
do | We'll replace the device next week.
do | I'll bring it up in Monday's team meeting.
do | I'm putting you on the waiting list.
do | Consider it sorted.
do | I'll talk to my manager about it.
do | I'll have your bike fixed by the weekend.
do | We will adjust the invoice accordingly.
do | I'll fix the bug tonight.
do | Leave the washing-up to me.
do | I'll pass your praise on to the kitchen.
do | I'll cancel it right away.
do | I'll raise your suggestion in the faculty meeting.
do | Sure, I'll do it gladly.
do | I'll try to arrange another date by Wednesday.
do | I'll hold your place until Sunday.
do | I'm preparing the agenda for you.
do | I'll pay you back tomorrow.
do | I've got it, don't worry.
do | I'm taking this on.
do | Rest assured, I'll handle it.
do | We'll get it fixed for you this week.
do | I'll water the plants while you're in Spain.
stay_in_touch | Let's keep in touch.
stay_in_touch | We'll definitely stay in contact.
stay_in_touch | Let's keep this conversation going.
stay_in_touch | We'll speak again in the next few weeks.
stay_in_touch | Let's not lose sight of each other.
stay_in_touch | Let's stay on this topic.
stay_in_touch/reply | I'll write every now and then to tell you how we are.
stay_in_touch/reply | I'll be in touch again in the new year.
stay_in_touch | I'll keep an eye out for something that suits you.
stay_in_touch/meet | We really must get together for a beer again.
stay_in_touch | I'll stay in touch.
`;

const OTHERS = `
past | I emailed you the documents on Monday.
past | Last Friday I called the insurers.
past | We had already sent you the offer in February.
past | I posted the parcel yesterday.
past | I was at the bank on Tuesday and cleared everything up.
past | The transfer went out the day before yesterday.
past | As agreed, I spoke to Mr Kunz.
past | I've already told her.
inmail | Please find enclosed the signed agreement.
inmail | Here's the address: 4 Linden Lane, London.
inmail | I'm hereby cancelling my subscription as of the end of the month.
inmail | My comments are attached.
inmail | I'm copying Katrin, who knows more.
inmail | With this email I'd like to introduce you to each other.
inmail | I'm forwarding the thread below.
inmail | I'm attaching two photos so you can see the damage.
neg | I'm afraid we can't offer you an appointment.
neg | I won't make it by Friday.
neg | I'm not giving out that number.
neg | We will not cover the costs.
neg | I'm never calling them again.
neg | I can't promise anything.
neg | I won't be able to join you at the fair this year.
neg | I'm not going to tell anyone.
neg | I don't think I'll send it.
cond | If you want, I'll ask Renate.
cond | I could lend you my old laptop.
cond | Should you be interested, we'd be happy to send a sample.
cond | I'd help if I had the time.
cond | If you'd like, I can show you the project.
cond | I might drop by on Friday.
cond | I would check that again if I were you.
cond | I could step in at the weekend if need be.
cond | Just say if you need anything and I'll help.
cond | Maybe I'll write a blog post about it.
reported | The architect promised to deliver the plans by Monday.
reported | She said she'd call you tomorrow.
reported | According to Mr Vogt the documents will come next week.
reported | The insurers want to get back by Wednesday.
reported | Anna will send you the photos.
reported | You said you'd take care of the venue.
reported | Our boss will call you tomorrow, he said.
reported | He wrote: "I'll bring the book round on Friday."
reported | The electrician is coming on Thursday to have a look.
boiler | We remain at your disposal for any questions.
boiler | I look forward to working with you.
boiler | We wish you a happy Easter.
boiler | Thank you for your message.
boiler | I am on leave from 3 to 10 April and will not be reading emails.
boiler | See you on Monday!
boiler | I'm always happy to help.
boiler | Hope to see you soon.
ownplan | I'm flying to Lisbon on Friday.
ownplan | I'll be on a training course in Cologne next week.
ownplan | I'm finally clearing out the basement on Saturday.
ownplan | I'm running my first marathon in May.
ownplan | We're moving to Leeds in the summer.
ownplan | I've got to go to the hairdresser tomorrow.
ownplan | I'm making risotto tonight.
ownplan | I'll be working part-time from June.
ownplan | I'm writing my dissertation at the moment.
ownplan | I go swimming every Tuesday.
marketing | We'll make your dream home come true.
marketing | Our experts will be glad to advise you.
marketing | Order now and you'll get 20% off.
marketing | We guarantee you the best quality at a fair price.
marketing | Our customers get more than just a product.
legal | The tenant undertakes to treat the rooms with care.
legal | Pursuant to section 4 the seller shall deliver within 30 days.
legal | The parties will record any amendments in writing.
legal | The customer will receive a confirmation upon receipt of payment.
joke | If the server runs tomorrow I'll wear a tie for a week, haha.
joke | One day I'll buy an island and send you postcards ;-)
idiom | I'll have to admit the result surprises me.
idiom | I assume everybody knows.
idiom | We'll see.
idiom | I wonder whether that makes sense.
idiom | I'll be damned.
idiom | I'll take that as a yes.
idiom | I'll never get used to this weather.
idiom | I'll leave it at that for today.
idiom | I think it's a good idea.
idiom | I see what you mean.
state | The seminar takes place on 20 April.
state | The documents are with the council.
state | The train gets in at 17:12.
state | Good that you're taking care of it.
state | The contract ends in June.
state | The office will be staffed again from Monday.
state | The new version applies from 1 May.
state | My son's birthday is on Friday.
state | Thanks for getting back so quickly.
state | It will snow at the weekend.
question | Shall I reserve you a seat?
question | Will you send me the invoice?
question | Please send me the documents by Friday.
question | Are you going to call me tomorrow?
question | When will I get the minutes?
question | May I call you on Monday?
question | Please get back to Ms Graf by Wednesday.
question | Can you look it over by tomorrow?
question | Could you bring the key?
question | Give me a shout when you're there.
question | Let me know as soon as you hear more.
question | I still need your signature.
question | Have a look at this by Friday, please.
question | Have you got time for a quick call on Thursday?
`;

describeDetection("English", en, PROMISES, OTHERS);
