/// <reference path="./.sst/platform/config.d.ts" />

/** Names the app; what it is made of is in infra/, one file per concern. */
export default $config({
  app(input) {
    const production = input?.stage === "production";
    return {
      name: "dran",
      home: "aws",
      removal: production ? "retain" : "remove",
      protect: production, // `sst remove` refuses
    };
  },
  async run() {
    const { table } = await import("./infra/storage.ts");
    return { table: table.name };
  },
});
