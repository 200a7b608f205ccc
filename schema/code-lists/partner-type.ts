import { defineCodeList } from "./code-list.js";

/** Kinds of agency that share through the portal. */
export const partnerType = defineCodeList({
  name: "PartnerType",
  title: "Type of partner",
  sourceNote:
    "General knowledge of Greater Manchester partnerships, to be checked: the programme's partner list is not public.",
  schemeVersion: "1",
  entries: [
    {
      code: "POLICE_GMP",
      label: "Greater Manchester Police",
      definition: "The police force of the area.",
    },
    {
      code: "POLICE_OTHER",
      label: "Other police force",
      definition: "A territorial police force of another area.",
    },
    {
      code: "NW_ROCU",
      label: "North West Regional Organised Crime Unit",
      definition: "The regional police unit against organised crime.",
    },
    {
      code: "NCA",
      label: "National Crime Agency",
      definition: "The national agency against serious and organised crime.",
    },
    {
      code: "NCLCC",
      label: "National County Lines Coordination Centre",
      definition: "The national police centre for county lines.",
    },
    { code: "BTP", label: "British Transport Police", definition: "The police of the railways." },
    {
      code: "GMCA",
      label: "Greater Manchester Combined Authority",
      definition: "The combined authority and the mayor's police and crime functions.",
    },
    {
      code: "LOCAL_AUTHORITY",
      label: "Local authority",
      definition: "A metropolitan district council.",
    },
    {
      code: "COMPLEX_SAFEGUARDING",
      label: "Complex safeguarding hub",
      definition: "A district's multi-agency team for exploited children.",
    },
    {
      code: "GMFRS",
      label: "Greater Manchester Fire and Rescue Service",
      definition: "The fire and rescue service of the area.",
    },
    {
      code: "PROBATION",
      label: "Probation Service",
      definition: "Supervision of offenders in the community.",
    },
    { code: "PRISONS", label: "Prison Service", definition: "Custody of prisoners." },
    {
      code: "YOUTH_JUSTICE",
      label: "Youth justice service",
      definition: "A local multi-agency service for children who offend.",
    },
    {
      code: "HMRC",
      label: "HM Revenue and Customs",
      definition: "The tax and customs authority; its information keeps onward restrictions.",
    },
    {
      code: "IMMIGRATION_ENFORCEMENT",
      label: "Immigration Enforcement",
      definition: "Home Office enforcement of immigration law.",
    },
    {
      code: "BORDER_FORCE",
      label: "Border Force",
      definition: "Home Office control at the border.",
    },
    {
      code: "DWP",
      label: "Department for Work and Pensions",
      definition: "The social security department; its information keeps onward restrictions.",
    },
    {
      code: "ENVIRONMENT_AGENCY",
      label: "Environment Agency",
      definition: "The environmental regulator for England.",
    },
    {
      code: "TRADING_STANDARDS",
      label: "Trading standards",
      definition: "Local enforcement of consumer and trade law.",
    },
    { code: "NHS", label: "NHS body", definition: "A health trust, board or service." },
    { code: "SCHOOL_COLLEGE", label: "School or college", definition: "A place of education." },
    {
      code: "HOUSING_PROVIDER",
      label: "Housing provider",
      definition: "A registered provider of social housing or an arm's-length housing company.",
    },
    {
      code: "GLAA",
      label: "Gangmasters and Labour Abuse Authority",
      definition: "The authority against labour exploitation.",
      sourceNote: "General knowledge; succession by another body is to be checked.",
    },
    {
      code: "VICTIM_NGO",
      label: "Victim support organisation",
      definition: "A charity that supports victims and survivors.",
    },
    {
      code: "YOUTH_VCSE",
      label: "Youth and community organisation",
      definition: "A voluntary, community or social enterprise that works with young people.",
    },
    {
      code: "CROWN_PROSECUTION",
      label: "Crown Prosecution Service",
      definition: "The public prosecutor.",
    },
    {
      code: "PRIVATE",
      label: "Private sector",
      definition: "A bank, transport or other company that shares under an agreement.",
    },
    {
      code: "CRIMESTOPPERS",
      label: "Crimestoppers",
      definition:
        "An independent charity that passes on anonymous information; it contributes only.",
    },
  ],
});
