/** Which columns a register shows stands in its address, and only when they are not the usual ones. */
import { expect, test } from "vitest";
import { readColumns, writeColumns } from "../../client/pages/register/register-address.ts";

const columns = [
  { field: "name" },
  { field: "status" },
  { field: "owner", optional: true },
  { field: "reviewOn" },
];

test("an address without columns shows the usual ones", () => {
  expect([...readColumns({}, columns)]).toEqual(["name", "status", "reviewOn"]);
});

test("the usual columns are not said", () => {
  expect(writeColumns(new Set(["reviewOn", "name", "status"]), columns)).toBeUndefined();
});

test("a choice comes back from the address as it was made, in the register's order", () => {
  const said = writeColumns(new Set(["owner", "status"]), columns);
  expect(said).toBe("name,status,owner");
  expect([...readColumns({ columns: said }, columns)]).toEqual(["name", "status", "owner"]);
});

test("nothing chosen still names the row", () => {
  const said = writeColumns(new Set(), columns);
  expect([...readColumns({ columns: said }, columns)]).toEqual(["name"]);
});

test("columns that there are not are passed over, and an address of nothing else shows the usual ones", () => {
  expect([...readColumns({ columns: "name,nhsNumber" }, columns)]).toEqual(["name"]);
  expect([...readColumns({ columns: "nhsNumber" }, columns)]).toEqual([
    "name",
    "status",
    "reviewOn",
  ]);
});
