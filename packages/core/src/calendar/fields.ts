/** What a VEVENT says beside its time, bounded to the size an `Event` has room for. */
import type ICAL from "ical.js";
import { sha256 } from "../base/ids.ts";
import { clip, fold, normalise } from "../base/text.ts";
import type { Attendee, Event } from "./event.ts";

type Fields = Omit<Event, "recurrenceId" | "startAt" | "endAt" | "allDay">;

export function readFields(vevent: ICAL.Component): Fields {
  const organizer = vevent.getFirstProperty("organizer");
  const status = textOf(vevent, "status").toUpperCase();
  return {
    uid: textOf(vevent, "uid").slice(0, 1000) || `${sha256(vevent.toString())}@dran.invalid`,
    status: status === "CANCELLED" ? "cancelled" : status === "TENTATIVE" ? "tentative" : "confirmed",
    transparent: textOf(vevent, "transp").toUpperCase() === "TRANSPARENT",
    summary: clip(textOf(vevent, "summary"), 500),
    location: clip(textOf(vevent, "location"), 500),
    description: clip(textOf(vevent, "description"), 500),
    ...(organizer ? { organizer: personOf(organizer) } : {}),
    attendees: vevent
      .getAllProperties("attendee")
      .slice(0, 200)
      .map((property) => ({ ...personOf(property), status: participation(property) })),
    categories: vevent
      .getAllProperties("categories")
      .flatMap((property) => property.getValues())
      .slice(0, 20)
      .map((value) => clip(fold(String(value)), 100)),
  };
}

function textOf(vevent: ICAL.Component, name: string): string {
  const value = vevent.getFirstPropertyValue(name);
  return value === null ? "" : fold(normalise(String(value)));
}

/** A calendar address is a URI, nearly always mailto (RFC 5545 section 3.3.3). */
function personOf(property: ICAL.Property): { name: string; address: string } {
  const uri = String(property.getFirstValue() ?? "").trim();
  const address = uri.replace(/^mailto:/i, "").toLowerCase();
  return { name: fold(parameterOf(property, "cn")).slice(0, 200), address: address.slice(0, 320) };
}

function participation(property: ICAL.Property): Attendee["status"] {
  const status = parameterOf(property, "partstat").toLowerCase();
  return status === "accepted" || status === "declined" || status === "tentative" ? status : "needs-action";
}

export function parameterOf(property: ICAL.Property, name: string): string {
  const value: unknown = property.getParameter(name);
  return typeof value === "string" ? value : Array.isArray(value) ? String(value[0]) : "";
}
