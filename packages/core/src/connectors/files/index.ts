export { openFilesCalendar } from "./calendar.ts";
export { openFilesMailbox } from "./mailbox.ts";
export { inferOwner } from "./owner.ts";
