/** The telephones of the line, and the calls that give its people away. */
import type { Access, Book, Entry } from "./book.js";
import { wigan } from "./districts.js";
import { phoneColumns } from "./makers.js";
import { mobileNumber } from "./numbers.js";
import { by, child, sensitive, shared } from "./story-line-access.js";

/** Those who run the line, and run for it. */
export interface LinePeople {
  readonly leader: Entry;
  readonly boy: Entry;
  readonly runner: Entry;
}

/** Their telephones. */
export interface LinePhones {
  readonly linePhone: Entry;
  readonly boysPhone: Entry;
  readonly runnersPhone: Entry;
}

/** Tells of the telephones and who uses them. */
export function tellOfPhones(book: Book, cast: LinePeople): LinePhones {
  const phone = (lastThree: number, detail: string, access: Access): Entry =>
    book.identifier(
      phoneColumns(mobileNumber(lastThree), detail),
      access,
      by("2026-06-03T09:00:00Z", "Phone download"),
    );
  const linePhone = phone(101, "The Kit line, pay as you go", sensitive);
  const boysPhone = phone(115, "Second handset, small and old", child);
  const runnersPhone = phone(108, "Pay as you go", shared);
  book.link(
    cast.leader,
    linePhone,
    { kind: "USES", grade: "1B", validFrom: "2026-03-01" },
    sensitive,
    by("2026-06-04T11:00:00Z", "Phone attribution"),
  );
  book.link(
    cast.boy,
    boysPhone,
    { kind: "USES", grade: "1A", validFrom: "2026-04-10" },
    child,
    by("2026-06-04T11:20:00Z", "Phone attribution"),
  );
  book.link(
    cast.runner,
    runnersPhone,
    { kind: "USES", grade: "2B" },
    shared,
    by("2026-06-04T11:25:00Z", "Phone attribution"),
  );
  return { linePhone, boysPhone, runnersPhone };
}

/** A night on which the line rings the boy nine times, and the mornings on which it sells. */
export function tellOfCalls(book: Book, phones: LinePhones): void {
  const origin = by("2026-07-20T13:00:00Z", "Communications data, authority 26/0417 (invented)");
  const { linePhone, boysPhone, runnersPhone } = phones;
  const withBoy: Access = { ...sensitive, handling: "C" };
  const calls = [
    "21:04:11",
    "21:09:40",
    "21:31:05",
    "22:02:54",
    "22:40:18",
    "23:15:33",
    "23:16:50",
    "23:48:09",
  ];
  calls.forEach((time, number) =>
    book.contact(
      linePhone,
      boysPhone,
      { kind: "CALL", startedAt: `2026-07-11T${time}Z`, seconds: 12 + number * 9 },
      withBoy,
      origin,
    ),
  );
  book.contact(
    boysPhone,
    linePhone,
    { kind: "CALL", startedAt: "2026-07-12T00:21:44Z", seconds: 203 },
    withBoy,
    origin,
  );
  book.contact(
    linePhone,
    runnersPhone,
    { kind: "CALL", startedAt: "2026-07-12T00:26:02Z", seconds: 61 },
    shared,
    origin,
  );
  for (const [day, lastThree] of [
    ["13", 121],
    ["13", 122],
    ["14", 123],
    ["14", 124],
    ["15", 125],
  ] as const) {
    const buyersPhone = book.identifier(
      phoneColumns(mobileNumber(lastThree), "Received the line's offer"),
      { ...shared, owner: "neighbour", district: wigan },
      {
        recordedAt: "2026-07-21T09:00:00Z",
        provenance: "Communications data of the neighbouring force",
      },
    );
    const offer = {
      kind: "MESSAGE",
      startedAt: `2026-07-${day}T07:30:${lastThree - 100}Z`,
      seconds: null,
    } as const;
    book.contact(linePhone, buyersPhone, offer, sensitive, origin);
  }
}
