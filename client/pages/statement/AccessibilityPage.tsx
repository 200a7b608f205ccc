import type { ReactNode } from "react";
import { PageHead } from "../../ui/PageHead.tsx";

/** The accessibility statement: what was aimed at, what was tried, what falls short. */
export function AccessibilityPage(): ReactNode {
  return (
    <>
      <PageHead browserTitle="Accessibility" heading="Accessibility" />
      <div className="prose">
        <p>
          We want everybody in the partnership to be able to use this portal. It is built to meet
          the Web Content Accessibility Guidelines 2.2 at level AA.
        </p>
        <h2>What you can do</h2>
        <ul>
          <li>
            Use every page with a keyboard alone. Press ? for the list of keys; single letters can
            be switched off.
          </li>
          <li>
            Zoom to 400% or work on a screen 320 pixels wide without scrolling sideways, charts
            excepted.
          </li>
          <li>
            Choose light or dark, or follow your device; high-contrast colours of your system are
            kept.
          </li>
          <li>Read every chart as a list or a table.</li>
          <li>Paste your password, or let a password manager fill it in.</li>
          <li>Print any page; its marking is printed with it.</li>
        </ul>
        <h2>What is not yet as it should be</h2>
        <ul>
          <li>Link charts scroll sideways on narrow screens. Their list does not.</li>
          <li>
            The portal has been checked with automatic tools and by keyboard, not yet by people who
            use screen readers daily.
          </li>
        </ul>
        <h2>Tell us</h2>
        <p>
          If something keeps you from your work, tell your agency’s information manager what you
          were doing. You do not have to name the record. If the answer does not help, the Equality
          Advisory and Support Service advises on the Public Sector Bodies (Websites and Mobile
          Applications) Accessibility Regulations 2018.
        </p>
      </div>
    </>
  );
}
