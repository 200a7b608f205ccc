/** A small POLE folder with one of every trap; everything in it is invented. */

const manchester = [53.48, -2.24] as const;
const salford = [53.49, -2.34] as const;

const square = (code: string, west: number, east: number) => ({
  type: "Feature",
  properties: { code },
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [west, 53.4],
        [east, 53.4],
        [east, 53.6],
        [west, 53.6],
        [west, 53.4],
      ],
    ],
  },
});

/** Boundaries of two districts, drawn as squares. */
export const twoDistricts = JSON.stringify({
  type: "FeatureCollection",
  features: [square("E08000003", -2.3, -2.1), square("E08000006", -2.4, -2.3)],
});

const crimeId = "a".repeat(64);

/** The files by name. */
export const poleTraps: Readonly<Record<string, string>> = {
  "nodes.Area.csv": ":ID,areaCode,:LABEL\n90,M1,Area\n",
  "nodes.PostCode.csv": ":ID,code,:LABEL\n80,M1 1AE,PostCode\n",
  "nodes.Location.csv": [
    ":ID,latitude:double,postcode,longitude:double,address,:LABEL",
    `10,${manchester[0]},M1 1AE,${manchester[1]},1 Invented Street,Location`,
    `11,${salford[0]},M3 5AA,${salford[1]},2 Invented Street,Location`,
    "12,,,,No map and no postcode,Location",
    "13,51.5,SW1A 1AA,-0.12,In no district,Location",
    `14,${manchester[0]},M1 1AE,${manchester[1]},1 INVENTED STREET,Location`,
    "",
  ].join("\n"),
  "nodes.Person.csv": [
    ":ID,surname,nhs_no,name,age,:LABEL",
    "1,Invented,,Ada,41,Person",
    "2,Invented,,Ada,41,Person",
    "2,Invented,,Ada,41,Person",
    "1,Invented,,Otherwise,41,Person",
    "3,Zeb,,Cato,,Person",
    "4,Too,few,Person",
    "",
  ].join("\n"),
  "nodes.Phone.csv": [
    ":ID,phoneNo,:LABEL",
    "20,0161 496 0000,Phone",
    "21,+44 161 496 0000,Phone",
    "22,1-(234)567-8901,Phone",
    "",
  ].join("\n"),
  "nodes.Officer.csv":
    ":ID,badge_no,rank,name,surname,:LABEL\n30,80-1,Sergeant,Enid,Nobody,Officer\n",
  "nodes.Crime.csv": [
    ":ID,date,id,type,last_outcome,note,charge,:LABEL",
    `40,15/08/2017,${crimeId},Drugs,Under investigation,,,Crime`,
    `41,15/08/2017,${crimeId},Drugs,Under investigation,a stolen bicycle,,Crime`,
    "42,08/25/2017,,Unheard-of,,,,Crime",
    "",
  ].join("\n"),
  "nodes.Object.csv":
    ":ID,description,id,type,:LABEL\n50,A tin of invented tea,x,Evidence,Object\n",
  "nodes.PhoneCall.csv": [
    ":ID,call_duration,call_time,call_date,call_type,:LABEL",
    "60,13,09:55,19/08/2017,CALL,PhoneCall",
    "61,13,01:30,29/10/2017,SMS,PhoneCall",
    "62,13,09:55,19/08/2017,CALL,PhoneCall",
    "",
  ].join("\n"),
  "relationships.HAS_POSTCODE.csv": ":START_ID,:END_ID,:TYPE\n12,80,HAS_POSTCODE\n",
  "relationships.OCCURRED_AT.csv":
    ":START_ID,:END_ID,:TYPE\n40,10,OCCURRED_AT\n40,11,OCCURRED_AT\n42,12,OCCURRED_AT\n",
  "relationships.INVESTIGATED_BY.csv": ":START_ID,:END_ID,:TYPE\n40,30,INVESTIGATED_BY\n",
  "relationships.CALLER.csv": ":START_ID,:END_ID,:TYPE\n60,20,CALLER\n61,21,CALLER\n62,20,CALLER\n",
  "relationships.CALLED.csv": ":START_ID,:END_ID,:TYPE\n60,22,CALLED\n61,22,CALLED\n",
  "relationships.CURRENT_ADDRESS.csv":
    ":START_ID,:END_ID,:TYPE\n1,10,CURRENT_ADDRESS\n3,11,CURRENT_ADDRESS\n",
  "relationships.HAS_PHONE.csv": ":START_ID,:END_ID,:TYPE\n1,20,HAS_PHONE\n3,22,HAS_PHONE\n",
  "relationships.KNOWS.csv":
    ":START_ID,:END_ID,:TYPE\n1,3,KNOWS\n3,1,KNOWS\n1,99,KNOWS\n1,1,KNOWS\n1,2,KNOWS\n",
  "relationships.INVOLVED_IN.csv": ":START_ID,:END_ID,:TYPE\n50,40,INVOLVED_IN\n",
  "README.txt": "left alone\n",
};
