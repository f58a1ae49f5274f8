import type { RequestRules } from "../contract/requests.ts";

export const requests: RequestRules = {};
