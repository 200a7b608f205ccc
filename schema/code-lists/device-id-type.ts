import { defineCodeList } from "./code-list.js";

/** Numbers by which a communication device or its subscription may be named in a restriction order. */
export const deviceIdType = defineCodeList({
  name: "DeviceIdType",
  title: "Type of device identifier",
  sourceNote:
    "Drug Dealing Telecommunications Restriction Orders Regulations 2017 (SI 2017/1240). Definitions are our words, to be checked.",
  schemeVersion: "2017",
  entries: [
    {
      code: "IMEI",
      label: "IMEI",
      definition: "International Mobile Equipment Identity: names a mobile handset.",
    },
    {
      code: "MEID",
      label: "MEID",
      definition: "Mobile Equipment Identifier: names a handset on CDMA networks.",
    },
    {
      code: "ESN",
      label: "ESN",
      definition: "Electronic Serial Number: an older handset number on CDMA networks.",
    },
    {
      code: "MSISDN",
      label: "MSISDN",
      definition: "The telephone number of a mobile subscription.",
    },
    {
      code: "ICCID",
      label: "ICCID",
      definition: "Integrated Circuit Card Identifier: names a SIM card.",
    },
    {
      code: "IMSI",
      label: "IMSI",
      definition: "International Mobile Subscriber Identity: names a subscription on a network.",
    },
    {
      code: "MIN",
      label: "MIN or MSIN",
      definition:
        "Mobile (Subscriber) Identification Number: the subscriber's part of the subscription number.",
    },
    {
      code: "MAC",
      label: "MAC address",
      definition: "Media Access Control address: names a network interface.",
    },
    { code: "UDID", label: "UDID", definition: "Unique Device Identifier given by a maker." },
    {
      code: "ANDROID_ID",
      label: "Android ID",
      definition: "The identifier that the Android system gives a device.",
    },
    {
      code: "OTHER_SERIAL",
      label: "Other serial number",
      definition: "Any other serial number of the device.",
    },
  ],
});
