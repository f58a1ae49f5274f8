export * as Files from "./files/index.ts";
