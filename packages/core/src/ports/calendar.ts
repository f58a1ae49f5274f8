import type { Instant } from "../base/time.ts";
import type { Event } from "../calendar/event.ts";
import type { Skip } from "./mailbox.ts";

export interface CalendarPage {
  readonly events: readonly Event[];
  readonly skips: readonly Skip[];
}

/** The calendar port. Recurring events come as instances that touch the window; at most 2,000 per event. */
export interface Calendar {
  events(window: { readonly from: Instant; readonly to: Instant }): Promise<CalendarPage>;
}
